/** A share in whole numbers of 100. */
export function inHundred(share: number): number {
  return Math.round(share * 100);
}
