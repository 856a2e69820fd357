/**
 * The technical part of an error: its kind, where in the code it happened and on which screen. The message is left
 * out, because it can quote what the person wrote.
 */
export function describeError(error: unknown, hash: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const screen = hash.replace(/\?.*$/, '').replace(/\d+/g, 'N');
  return [`Rebound: ${name} on ${screen}`, ...frames].join('\n');
}
