import { describe, expect, it } from 'vitest';
import { reviewAnswers } from '../../../../shared/endings-review.ts';
import { keptWhere, withoutEmptyLines } from './review-words.ts';

const answers = reviewAnswers.parse({
  tripped: [{ question: 'Why here?' }, { question: 'Not this one', keep: false }],
  requirements: [
    { text: 'SQL', shown: 'have_not_shown' },
    { text: 'English', shown: 'shown' },
    { text: 'A lorry licence', shown: 'missing' },
  ],
  outsideCauses: ['internal_candidate'],
  ownThemes: ['internal_candidate'],
});

describe('what a finished review put where', () => {
  it('counts kept questions, requirements not shown, and each theme once', () => {
    expect(keptWhere(answers)).toBe(
      'Kept: 1 question as a practice card, 2 requirements on the checklist and 1 theme on this ending as your view.',
    );
  });

  it('says so when nothing was put anywhere', () => {
    expect(keptWhere(reviewAnswers.parse({ nothing: true }))).toContain('Nothing else');
    expect(keptWhere(reviewAnswers.parse({ ownThemes: ['timing'] }))).toBe(
      'Kept: 1 theme on this ending as your view.',
    );
  });
});

it('lines left empty are not sent', () => {
  const typed = { ...answers, tripped: [{ question: ' ', keep: true }, ...answers.tripped] };
  expect(withoutEmptyLines(typed)).toEqual(answers);
});
