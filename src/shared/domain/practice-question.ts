/** When a question comes up: `behaviour` asks what you did, `situation` what you would do, `self` about you. */
type QuestionKind = 'opening' | 'behaviour' | 'situation' | 'self' | 'closing';

/** What a question lets somebody show, in plain words. */
export const COMPETENCIES = [
  'Working with people',
  'Managing yourself',
  'Teamwork',
  'Making decisions',
  'Speaking clearly',
  'Taking responsibility',
  'Bouncing back',
  'Serving customers',
  'Solving problems',
  'Learning',
  'Leading',
  'Influencing',
  'Planning',
  'Handling conflict',
  'Attention to detail',
  'Flexibility',
  'Integrity',
  'Motivation',
] as const;

type Competency = (typeof COMPETENCIES)[number];

/** A question for practice. Its code never changes; `hint` says in a line what an answer should hold. */
export type PracticeQuestion = {
  readonly code: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly competencies: readonly [Competency, ...Competency[]];
  readonly hint?: string;
};
