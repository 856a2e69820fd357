/**
 * Runs one call at a time, and none after one that answered true. Beware: a second press can come before the page has
 * drawn the first, so a disabled button is not enough.
 */
export function makeOnce(): (run: () => Promise<boolean>) => Promise<void> {
  let isBusy = false;
  return async (run) => {
    if (isBusy) return;
    isBusy = true;
    let isDone = false;
    try {
      isDone = await run();
    } finally {
      isBusy = isDone;
    }
  };
}
