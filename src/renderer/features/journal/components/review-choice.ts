/** Of the reviews that are offered the one an address names (`review`), else the latest; null without any. */
export function chosenReview(query: URLSearchParams, written: readonly { key: string }[]): string | null {
  const named = query.get('review');
  return (written.find(({ key }) => key === named) ?? written[0])?.key ?? null;
}
