const LONGEST = 100;

/** A title as the name of a file without its ending: without signs that a system refuses, and not too long for one. */
export function printFileName(title: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = Array.from(plain).slice(0, LONGEST).join('');
  return cut.replace(/^[. ]+|[. ,]+$/g, '') || 'Rebound';
}
