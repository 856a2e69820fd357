/** A pattern for `LIKE ? ESCAPE '~'` that finds a text anywhere, whatever signs it holds. */
export function likeAnywhere(text: string): string {
  return `%${text.trim().replace(/[~%_]/g, '~$&')}%`;
}
