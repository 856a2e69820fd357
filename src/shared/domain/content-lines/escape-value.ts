/**
 * A value of type TEXT as both formats write it: backslash, semicolon and comma escaped, every line break `\n`. Nothing
 * in the value can end its line afterwards.
 */
export function escapeValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\\n');
}

/** Undoes `escapeValue`, and the `\:` that some address books write. A backslash before anything else stays. */
export function unescapeValue(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([\\;,:nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** The parts between separators that are not escaped, still escaped themselves. */
export function splitValue(value: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at];
    if (sign === '\\') at += 1;
    else if (sign === separator) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(value.slice(from));
  return parts;
}

/** A web address of one line: neither format escapes it, so the sign that readers would take for an escape becomes `%5C`. */
export function escapeAddress(address: string): string {
  return address.replaceAll('\\', '%5C').replaceAll(' ', '%20');
}
