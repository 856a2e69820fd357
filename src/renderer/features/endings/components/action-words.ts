import { THEMES_WITHOUT_FEEDBACK } from '../../../../shared/domain/themes.ts';
import {
  ACTION_KINDS,
  type Action,
  type ActionKind,
  type ActionState,
  type BeforeAfter,
} from '../../../../shared/endings-actions.ts';

export const ACTION_NAMES: Record<ActionKind, string> = {
  upskill: 'Upskill',
  refine_materials: 'Refine materials',
  practise_interview: 'Practise',
  adjust_search: 'Adjust the search',
  networking: 'Networking',
  check_the_report: 'Check the report',
  let_go: 'Let go',
};

export const STATE_NAMES: Record<ActionState, string> = {
  trying: 'Trying',
  done: 'Done',
  dropped: 'Dropped',
};

/** Shown with a theme that alone calls for nothing to be improved. */
export const WHY_NOTHING_TO_IMPROVE =
  'This is standard wording. It says nothing about you, so on its own it is no reason to improve anything: letting go or meeting people is what fits.';

/** What the figures of `effectWords` count; it stands wherever they are shown. */
export const WHAT_EFFECT_COUNTS =
  'Before and since count the endings with any theme, and in how many of them this one came up, whoever said so (they said it, feedback received or my view); each ending once.';

const KINDS_WITHOUT_FEEDBACK: readonly ActionKind[] = ['let_go', 'networking'];

/** True for themes that are standard wording and no feedback. */
export function isWithoutFeedback(themeCode: string | null): boolean {
  return themeCode !== null && THEMES_WITHOUT_FEEDBACK.includes(themeCode);
}

/** The kinds of action that a theme alone may raise. */
export function kindsFor(themeCode: string | null): readonly ActionKind[] {
  return isWithoutFeedback(themeCode) ? KINDS_WITHOUT_FEEDBACK : ACTION_KINDS;
}

/** The action as one sentence, as the person wrote it. */
export function actionSentence({ ifText, thenText }: Pick<Action, 'ifText' | 'thenText'>): string {
  return ifText === '' ? thenText : `If ${ifText}, then ${thenText}`;
}

/** "Before: 4 of 12, since: 1 of 9; cannot tell yet". A verdict comes with the range it rests on, never a bare percentage. */
export function effectWords({ before, since, diff, verdict }: BeforeAfter): string {
  const counts = `Before: ${before.k} of ${before.n}, since: ${since.k} of ${since.n}`;
  if (verdict === 'cannot_tell_yet' || !diff) return `${counts}; cannot tell yet`;
  const ends = [Math.abs(diff.low), Math.abs(diff.high)].map((end) => Math.round(end * 100));
  const range = `about ${Math.min(...ends)} to ${Math.max(...ends)} in 100`;
  return `${counts}; ${verdict === 'less_often' ? 'less often' : 'more often'} since, by ${range}`;
}
