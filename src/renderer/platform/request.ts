import { requestHeaders } from './connect.ts';
import { reportConnection } from './connection.ts';

/** Sends one request to the host with this page's headers, and keeps the known connection state right. */
export async function request(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(requestHeaders())) headers.set(name, value);
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers });
  } catch (error) {
    // A request the page itself gave up says nothing about the host.
    if (!init.signal?.aborted) reportConnection('lost');
    throw error;
  }
  reportConnection(response.status === 401 ? 'no_key' : 'open');
  return response;
}
