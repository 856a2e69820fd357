// `npm run skills`: how well skills and requirements of adverts are read on the fixtures, and each miss.

import { type MeasuredPostings, measurePostings } from '../src/shared/domain/find-skills/fixtures/measure.ts';
import { readPostings } from '../src/shared/domain/find-skills/fixtures/read-postings.ts';

print('Tuned on', measurePostings(['tuned-hands.txt', 'tuned-desks.txt'].flatMap(readPostings)));
print('Held out: labelled before the rules', measurePostings(readPostings('held-out.txt')));
print('Tuned on: a second writer', measurePostings(readPostings('tuned-second.txt')));
print('Tuned on: a third writer', measurePostings(readPostings('tuned-third.txt')));
// Beware: whoever tunes a rule on these has to have others written.
print('Unseen: by a writer who knew only the names', measurePostings(readPostings('unseen.txt')));

function print(title: string, { postings, skills, requirements, misses }: MeasuredPostings) {
  const { right, wrong, missed } = skills;
  const { marked, found, rightKind, wrong: made } = requirements;
  console.log(`\n# ${title}: ${postings} adverts`);
  console.log(
    `skills        precision ${share(right, right + wrong)}  recall ${share(right, right + missed)}`,
  );
  console.log(`requirements  precision ${share(found, found + made)}  recall ${share(found, marked)}`);
  console.log(
    `must or nice  right ${share(rightKind, found)} of those found, ${share(rightKind, marked)} of all`,
  );
  for (const miss of misses) console.log(`- ${miss}`);
}

function share(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : part / whole).toFixed(3)} (${part} of ${whole})`;
}
