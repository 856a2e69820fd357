const LONGEST_ENTRY = 200_000;
const LONGEST_BLOCK = 100_000;

/** Whether an entry is too long to be drawn with its forms while typing stays quick. */
export function isVeryLong(markdown: string): boolean {
  if (markdown.length > LONGEST_ENTRY) return true;
  return (
    markdown.length > LONGEST_BLOCK &&
    markdown.split(/\n[ \t\r]*\n/).some(({ length }) => length > LONGEST_BLOCK)
  );
}
