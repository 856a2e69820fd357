import { THEMES_WITHOUT_FEEDBACK } from '../../../../shared/domain/themes.ts';
import {
  ACTION_KINDS,
  type Action,
  type ActionKind,
  type ActionState,
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
