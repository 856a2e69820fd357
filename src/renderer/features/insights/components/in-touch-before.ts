import type { InsightsFigures } from '../../../../shared/insights.ts';
import { counted, plainCount } from '../../../lib/counted.ts';

/** Why a figure of waiting holds fewer applications than the others; undefined where it holds all of them. */
export function inTouchBefore({ sent, waiting: { n } }: InsightsFigures): string | undefined {
  const others = sent - n;
  if (others <= 0 || n === 0) return undefined;
  return `${counted(others, 'application')} of the ${plainCount(sent)} ${others === 1 ? 'is' : 'are'} not in here: you were in touch before anything was sent, so there was no wait.`;
}
