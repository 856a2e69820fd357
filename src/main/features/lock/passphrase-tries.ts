import { ExpectedError } from '../../../shared/errors.ts';
import type { Clock } from '../../context.ts';

const FREE_TRIES = 3;
const FIRST_WAIT_S = 5;
const LONGEST_WAIT_S = 300;

/**
 * Lets a passphrase be tried and makes whoever guesses wait: after three wrong ones for five seconds, then for twice as
 * long after each, up to five minutes. Kept in memory: whoever can restart Rebound can read its file as well.
 */
export function createTries(clock: Clock) {
  let wrong = 0;
  let nextAt = 0;
  return async (fits: () => Promise<boolean>): Promise<void> => {
    const now = clock().getTime();
    // A clock that was set back must not keep anybody out for longer.
    const wait = Math.min(nextAt - now, LONGEST_WAIT_S * 1000);
    if (wait > 0)
      throw new ExpectedError('INVALID', `Too many wrong tries. Try again in ${inWords(wait / 1000)}.`);
    // Counted before it is known, so that many at once gain nothing.
    wrong += 1;
    const penalty =
      wrong < FREE_TRIES ? 0 : Math.min(FIRST_WAIT_S * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT_S);
    nextAt = now + penalty * 1000;
    if (!(await fits())) {
      const when = penalty === 0 ? '' : ` You can try again in ${inWords(penalty)}.`;
      throw new ExpectedError('INVALID', `This is not the passphrase.${when}`);
    }
    wrong = 0;
    nextAt = 0;
  };
}

function inWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole === 1) return 'a second';
  if (whole < 60) return `${whole} seconds`;
  const minutes = Math.ceil(whole / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
