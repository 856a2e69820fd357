/** The order of two days, times or keys by their characters, for sorting. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
