import { bridge } from './host.ts';
import { windowId } from './window-id.ts';

const TOKEN_KEY = 'rebound-token';

/**
 * Exchanges the one-time code in the address for a token, once, and takes the code out of the address.
 * Gives false when there is neither a good code nor a token from an earlier load of this tab. The desktop knows its
 * own page, so there it is always true.
 */
export async function connect(): Promise<boolean> {
  if (bridge) return true;
  const code = readCode();
  if (code !== null) {
    history.replaceState(null, '', `${location.pathname}${location.search}`);
    const token = await exchange(code);
    if (token !== null) sessionStorage.setItem(TOKEN_KEY, token);
  }
  return sessionStorage.getItem(TOKEN_KEY) !== null;
}

/** The headers every request of this page carries. */
export function requestHeaders(): Record<string, string> {
  const named = { 'x-rebound-window': windowId };
  return bridge ? named : { ...named, authorization: `Bearer ${sessionStorage.getItem(TOKEN_KEY) ?? ''}` };
}

function readCode(): string | null {
  if (!location.hash.startsWith('#code=')) return null;
  return new URLSearchParams(location.hash.slice(1)).get('code');
}

async function exchange(code: string): Promise<string | null> {
  try {
    const response = await fetch('/rpc/-/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-rebound-window': windowId },
      body: JSON.stringify({ code }),
    });
    if (!response.ok) return null;
    const answer: unknown = await response.json();
    return hasToken(answer) ? answer.token : null;
  } catch {
    return null;
  }
}

function hasToken(value: unknown): value is { token: string } {
  return typeof value === 'object' && value !== null && 'token' in value && typeof value.token === 'string';
}
