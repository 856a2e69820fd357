import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_REVIEW,
  REVIEW_SECTIONS,
  readReview,
  type WeeklyReview,
  writeReview,
} from './weekly-review.ts';

const HEADINGS = REVIEW_SECTIONS.map(({ heading }) => `## ${heading}`);

const line = fc.oneof(
  fc.constantFrom(
    ...HEADINGS,
    '',
    '  ',
    '```',
    '## Another heading',
    '- [ ] a box',
    '\\## Rest day',
    '# Rest day',
  ),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, '')),
);
const text = fc.array(line, { maxLength: 6 }).map((lines) => {
  const first = lines.findIndex((one) => one.trim() !== '');
  return first === -1 ? '' : lines.slice(first).join('\n').trimEnd();
});
const review: fc.Arbitrary<WeeklyReview> = fc.record({
  before: text,
  wins: text,
  facts: text,
  learnt: text,
  outside: text,
  keepTryDrop: text,
  people: text,
  nextWeek: text,
  restDay: text,
});

describe('the Markdown of a weekly review', () => {
  it('has every heading in its order, also when nothing stands below', () => {
    expect(writeReview({ ...EMPTY_REVIEW, wins: '- Rested\n', restDay: 'Sunday' })).toBe(
      `## Three wins

- Rested

## Sent, heard, waiting

## One thing learnt

## Outside my control

## Keep, try, drop

## People to thank or write to

## Next week, if and then

## Rest day

Sunday`,
    );
  });

  it('is read again as it was written, whatever the sections hold', () => {
    fc.assert(
      fc.property(review, (one) => {
        expect(readReview(writeReview(one))).toEqual(one);
      }),
      { seed: 23, numRuns: 2_000 },
    );
  });

  it('keeps every line of any other text', () => {
    const words = (markdown: string) =>
      markdown
        .split('\n')
        .map((one) => one.trim().replace(/^\\+(?=## )/, ''))
        .filter((one) => one !== '')
        .toSorted();
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const markdown = lines.join('\n');
        const kept = words(writeReview(readReview(markdown)));
        for (const one of words(markdown)) {
          const at = kept.indexOf(one);
          expect(at, one).toBeGreaterThanOrEqual(0);
          kept.splice(at, 1);
        }
      }),
      { seed: 23, numRuns: 2_000 },
    );
  });

  it('finds sections in any order, and leaves other headings and second ones where they stand', () => {
    const read = readReview(
      'Before\r\n\r\n## Rest day  \r\nSunday\r\n## My own\r\nText\r\n## Three wins\n- One\n## Rest day\nagain',
    );
    expect(read).toMatchObject({
      before: 'Before',
      restDay: 'Sunday\n## My own\nText',
      wins: '- One\n## Rest day\nagain',
      learnt: '',
    });
  });
});
