import type { RequirementShown, ReviewAnswers } from '../../../../shared/endings-review.ts';

export type Choice = { value: string; label: string };

export const TAILORED: Choice[] = [
  { value: 'not_at_all', label: 'Not at all' },
  { value: 'a_little', label: 'A little' },
  { value: 'mostly', label: 'Mostly' },
  { value: 'fully', label: 'Fully' },
];

export const SHOWN: { value: RequirementShown; label: string }[] = [
  { value: 'shown', label: 'I showed it' },
  { value: 'have_not_shown', label: 'I have it, and did not show it' },
  { value: 'partly', label: 'I have it in part' },
  { value: 'missing', label: 'I do not have it' },
];

export const PREPARED: Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No' },
];

export const PREPARATION: { key: keyof ReviewAnswers['preparation']; label: string }[] = [
  { key: 'organisation', label: 'I knew the organisation' },
  { key: 'questions', label: 'I had questions of my own' },
  { key: 'payRange', label: 'I knew the pay range' },
  { key: 'logistics', label: 'Time, place and technology were sorted' },
];

export const SURENESS: Choice[] = [
  { value: '1', label: 'A guess' },
  { value: '2', label: 'Fairly sure' },
  { value: '3', label: 'They told me so' },
];

export type AnswerPart = Exclude<keyof ReviewAnswers['answers'][number], 'question'>;

/** What 0, 1 and 2 mean for each part of an answer. The figures are never added up. */
export const ANSWER_PARTS: { key: AnswerPart; label: string; anchors: [string, string, string] }[] = [
  {
    key: 'situation',
    label: 'The situation was clear',
    anchors: ['Not told', 'Told, but vague or long', 'Clear in a few sentences'],
  },
  {
    key: 'task',
    label: 'My task was clear',
    anchors: ['Not said what was mine', 'Said in part', 'Clear what was mine'],
  },
  {
    key: 'actions',
    label: 'My own actions were specific',
    anchors: ['Only “we”, or general', 'Some of my own steps', 'My own steps, one by one'],
  },
  {
    key: 'result',
    label: 'The result was said',
    anchors: ['No result', 'A result without its size', 'A number or an effect'],
  },
  {
    key: 'length',
    label: 'The length was right',
    anchors: ['Far too long or short', 'A little off', 'About right'],
  },
];

export const LIMITS_OF_A_REVIEW = 'This is your view; the employer’s reason may be another.';

/** What a finished review put where, in one sentence. */
export function keptWhere(answers: ReviewAnswers): string {
  const questions = answers.tripped.filter((one) => one.keep).length;
  const lines = answers.requirements.filter((one) => one.shown !== 'shown').length;
  const themes = new Set([...answers.ownThemes, ...answers.outsideCauses]).size;
  const parts = [
    counted(questions, 'question as a practice card', 'questions as practice cards'),
    counted(lines, 'requirement on the checklist', 'requirements on the checklist'),
    counted(themes, 'theme on this ending as your view', 'themes on this ending as your view'),
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'Your review is kept here. Nothing else was put anywhere.';
  const last = parts.pop() ?? '';
  return `Kept: ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

/** What is sent: lines that were begun and left empty are none. */
export function withoutEmptyLines(answers: ReviewAnswers): ReviewAnswers {
  return {
    ...answers,
    tripped: answers.tripped.filter((one) => one.question.trim() !== ''),
    requirements: answers.requirements.filter((one) => one.text.trim() !== ''),
  };
}
