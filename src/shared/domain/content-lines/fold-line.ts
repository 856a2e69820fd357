const LONGEST_OCTETS = 75;

/**
 * One content line with its CRLF, folded so that no physical line has more than 75 octets of UTF-8 and no character is
 * cut in two (RFC 5545 §3.1, RFC 6350 §3.2).
 */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let from = 0;
  let octets = 0;
  let at = 0;
  while (at < line.length) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > LONGEST_OCTETS) {
      folded.push(line.slice(from, at));
      from = at;
      // The space that marks a continued line counts too.
      octets = 1;
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  folded.push(line.slice(from));
  return `${folded.join('\r\n ')}\r\n`;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
