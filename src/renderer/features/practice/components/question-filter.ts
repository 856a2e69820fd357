import type { QuestionKind } from '../../../../shared/domain/practice-today.ts';
import { QUESTION_KINDS } from '../../../../shared/practice.ts';
import { KIND_NAMES } from './practice-words.ts';

export const ANY = '';
export const NO_KIND = 'none';

/** Values of the two fields: a kind, `NO_KIND` or `ANY`; a competency or `ANY`. */
export type QuestionFilter = { kind: string; tag: string };
type Filtered = { kind: QuestionKind | null; tags: readonly string[] };

export const KIND_CHOICES = QUESTION_KINDS.map((value) => ({ value, label: KIND_NAMES[value] }));

/** Whether a question is one of those asked for. */
export function withinFilter(question: Filtered, { kind, tag }: QuestionFilter): boolean {
  return (
    (kind === ANY || (question.kind ?? NO_KIND) === kind) && (tag === ANY || question.tags.includes(tag))
  );
}

/** Every tag among the questions, by name. */
export function tagsOf(questions: readonly Filtered[]): string[] {
  return [...new Set(questions.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b));
}
