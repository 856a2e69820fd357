const MINUTE_MS = 60_000;

/** What is left of a timer, in whole minutes; null when its time is over. */
export function timeLeftWords(leftMs: number): string | null {
  if (leftMs <= 0) return null;
  const minutes = Math.ceil(leftMs / MINUTE_MS);
  return minutes === 1 ? 'About a minute left' : `About ${minutes} minutes left`;
}
