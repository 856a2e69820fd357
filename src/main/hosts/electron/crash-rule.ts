const SOON_MS = 60_000;

/**
 * Decides after each crash of the page: it is loaded again at once, but when the last crash was less than a minute
 * ago the person is asked, because it would go round in circles.
 */
export function createCrashRule(now: () => number): () => 'reload' | 'ask' {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const soon = now() - last < SOON_MS;
    last = now();
    return soon ? 'ask' : 'reload';
  };
}
