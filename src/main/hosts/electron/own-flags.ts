const SWITCHES = new Set(['--browser', '--no-open', '--sample', '--remove-lock']);
const WITH_VALUE = new Set(['--data', '--port']);

/**
 * The flags of Rebound among `argv`. Everything else is left out, because Electron, Chromium and the desktop add
 * words of their own: the path of the script (not in a packaged app), `--no-sandbox`, a file to open.
 */
export function ownFlags(argv: readonly string[]): string[] {
  const own: string[] = [];
  for (const [at, word] of argv.entries()) {
    const [name = ''] = word.split('=', 1);
    if (SWITCHES.has(name)) own.push(word);
    else if (WITH_VALUE.has(name)) {
      own.push(word);
      const value = argv[at + 1];
      if (word === name && value !== undefined) own.push(value);
    }
  }
  return own;
}
