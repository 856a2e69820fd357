import { KIND_WEIGHTS } from './kind-weights.ts';

/** The kinds as the learned layer orders its figures. */
export const LEARNED_KINDS = [
  'rejection',
  'acknowledgement',
  'invitation',
  'offer',
  'job_alert',
  'withdrawn',
  'unknown',
] as const;
export type LearnedKind = (typeof LEARNED_KINDS)[number];

/** Weights of words by feature, one figure per kind in the order of `LEARNED_KINDS`. */
export type KindModel = ReadonlyMap<string, readonly number[]>;

/** Figures are written as one letter each: the steps above or below that of `MIDDLE`. */
const STEP = 0.25;
const MIDDLE = 'M'.charCodeAt(0);
const FURTHEST = 12;

/** Writes a model as text, one feature a line with a letter per kind; weights are rounded and weak features left out. */
export function writeKindModel(model: KindModel): string {
  const lines: string[] = [];
  for (const [feature, weights] of model) {
    const steps = weights.map((weight) => Math.max(-FURTHEST, Math.min(FURTHEST, Math.round(weight / STEP))));
    if (steps.every((step) => step === 0)) continue;
    lines.push(`${feature}=${steps.map((step) => String.fromCharCode(MIDDLE + step)).join('')}`);
  }
  return lines.sort().join('|');
}

/** Reads what `writeKindModel` wrote. */
export function readKindModel(written: string): KindModel {
  return new Map(
    written
      .split(/[|\n]+/)
      .filter((entry) => entry !== '')
      .map((entry) => {
        const end = entry.lastIndexOf('=');
        const weights = [...entry.slice(end + 1)].map((letter) => (letter.charCodeAt(0) - MIDDLE) * STEP);
        return [entry.slice(0, end), weights] as const;
      }),
  );
}

const SHIPPED = readKindModel(KIND_WEIGHTS);

/** What the words of a message speak for, per kind; only differences between the figures mean anything. */
export function scoreKinds(
  features: ReadonlyMap<string, number>,
  model: KindModel = SHIPPED,
): Record<LearnedKind, number> {
  const scores = LEARNED_KINDS.map(() => 0);
  for (const [feature, amount] of features) {
    const weights = model.get(feature);
    if (!weights) continue;
    for (const [at, weight] of weights.entries()) scores[at] = (scores[at] ?? 0) + amount * weight;
  }
  const [
    rejection = 0,
    acknowledgement = 0,
    invitation = 0,
    offer = 0,
    job_alert = 0,
    withdrawn = 0,
    unknown = 0,
  ] = scores;
  return { rejection, acknowledgement, invitation, offer, job_alert, withdrawn, unknown };
}
