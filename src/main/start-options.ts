import { parseArgs } from 'node:util';

/** What the command line asks for. `dataDir` is as typed (the caller makes it absolute); no `port`, or 0, means any free one. */
export type StartOptions = {
  readonly browser: boolean;
  readonly dataDir: string | undefined;
  readonly port: number | undefined;
  readonly open: boolean;
  readonly sample: boolean;
  /** Takes the app lock off, for whoever forgot the passphrase. */
  readonly removeLock: boolean;
};

const OPTIONS = {
  browser: { type: 'boolean' },
  data: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  sample: { type: 'boolean' },
  'remove-lock': { type: 'boolean' },
} as const;
const KNOWN = '--browser, --data DIR, --port N, --no-open, --sample and --remove-lock';

/**
 * Reads the flags of `npm start` (`argv` without node and script). A later flag wins over an earlier one.
 * Anything not understood comes back as one sentence for the person who typed it.
 */
export function parseStartOptions(argv: readonly string[]): StartOptions | { error: string } {
  // Not `strict`: its messages speak to programmers. The tokens are checked here instead.
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

  let dataDir: string | undefined;
  let port: number | undefined;
  const switches = new Set<string>();

  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return notUnderstood(token.value);
    if (token.rawName !== `--${token.name}` || !Object.hasOwn(OPTIONS, token.name)) {
      return notUnderstood(token.rawName);
    }
    if (token.name === 'data') {
      if (!token.value || token.value.startsWith('-'))
        return { error: 'Give --data a folder, as in --data my-search.' };
      dataDir = token.value;
    } else if (token.name === 'port') {
      port = readPort(token.value);
      if (port === undefined) return { error: 'Give --port a number from 0 to 65535; 0 takes any free one.' };
    } else if (token.value !== undefined) {
      return { error: `${token.rawName} takes no value.` };
    } else {
      switches.add(token.name);
    }
  }

  if (switches.has('sample') && switches.has('remove-lock'))
    return { error: 'The lock belongs to your own profile: give --remove-lock without --sample.' };
  return {
    browser: switches.has('browser'),
    dataDir,
    port,
    open: !switches.has('no-open'),
    sample: switches.has('sample'),
    removeLock: switches.has('remove-lock'),
  };
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}

function notUnderstood(word: string): { error: string } {
  return { error: `Rebound does not know ${word}; it knows ${KNOWN}.` };
}
