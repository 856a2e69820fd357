import { expect, it } from 'vitest';
import { chosenReview } from './review-choice.ts';

const written = [{ key: 'latest' }, { key: 'earlier' }];
const chosen = (address: string) => chosenReview(new URLSearchParams(address), written);

it('takes from the address only a review that is offered: another entry may be private', () => {
  expect(chosen('review=earlier')).toBe('earlier');
  expect(chosen('review=somebody-else')).toBe('latest');
  expect(chosen('')).toBe('latest');
  expect(chosenReview(new URLSearchParams('review=earlier'), [])).toBeNull();
});
