import type { Answers } from '../../insights.ts';
import { aalenJohansen } from '../statistics.ts';
import { FEWEST } from './count-of.ts';
import { atRiskUpTo, steady, type Waited } from './reply-waiting.ts';

/** Rejected against advanced by Aalen–Johansen; below five applications there are counts and no curve. */
export function answerIncidence(waited: readonly Waited[]): Answers {
  const n = waited.length;
  const rejected = waited.filter(({ answer }) => answer === 'rejected').length;
  const advanced = waited.filter(({ answer }) => answer === 'advanced').length;
  if (n < FEWEST) return { n, rejected, advanced, steps: [], atRisk: [], lastDay: 0 };
  const all = aalenJohansen(waited.map(({ days, answer }) => ({ time: days, cause: answer }))).steps;
  const steps = steady(all).map(({ time, survival, incidence }) => ({
    day: time,
    rejected: incidence.rejected ?? 0,
    advanced: incidence.advanced ?? 0,
    waiting: survival,
  }));
  const lastDay = steps.at(-1)?.day ?? 0;
  return { n, rejected, advanced, steps, atRisk: atRiskUpTo(lastDay, waited), lastDay };
}
