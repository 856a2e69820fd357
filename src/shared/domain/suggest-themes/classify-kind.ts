import { findCues } from './cue-patterns.ts';
import { type DecidedKind, type KindCue, kindCues } from './kind-cues.ts';
import { kindFeatures, type ReadSentence } from './kind-features.ts';
import { type KindModel, LEARNED_KINDS, scoreKinds } from './kind-model.ts';
import type { Sentence } from './sentences.ts';

/** What a message is. `unknown` when nothing speaks for one kind. */
export type MessageKind = DecidedKind | 'unknown';

const PLAIN_REFUSAL = 4;
/** Several cues of one kind are often one thing said twice: they stop adding up here. */
const MOST_POINTS = 14;
/** How the points of the rules weigh beside what the learned layer says. */
const POINT_WORTH = 0.2;
/** `unknown` has no cues of its own: it is what too few points leave. */
const UNKNOWN_POINTS = 1;

/** "We will not make an offer" is none. */
const GLAD = new Set<DecidedKind>(['invitation', 'offer']);
const NEGATION = /^(?:nicht|kein[a-z]*)$/;
const ENDS_IT = new Set(['closer_match', 'position_filled', 'role_cancelled', 'internal_candidate']);
/** What an employer may be sorry for without refusing anybody. */
const ABOUT_ANSWERING =
  / (?:reply|respond|repl(?:y|ies) to|feedback|comments|updates?|by phone|parking|reimburse|later|travel|repondre|retour individuel|beantworten|bearbeitung|langer dauern|schneller|auskunft) /;

/** Tells the kind of a message by what speaks for each; `reasons` are the codes of the themes found. */
export function classifyKind(
  sentences: readonly ReadSentence[],
  reasons: readonly string[],
  model?: KindModel,
): MessageKind {
  const points = pointsOfKinds(sentences, reasons);
  const learned = scoreKinds(kindFeatures(sentences), model);
  const sums = LEARNED_KINDS.map((kind) => ({
    kind,
    sum: learned[kind] + POINT_WORTH * (kind === 'unknown' ? UNKNOWN_POINTS : points[kind]),
  }));
  return sums.reduce((one, other) => (other.sum > one.sum ? other : one)).kind;
}

/** What the rules say for each kind. */
function pointsOfKinds(
  sentences: readonly ReadSentence[],
  reasons: readonly string[],
): Record<DecidedKind, number> {
  const counted = cuesThatCount(sentences);
  const points = sumOfPoints(counted);
  points.rejection += reasonPoints(reasons);
  // Letters of refusal begin with thanks and the receipt; a plain refusal is the later word.
  const isRefused = counted.some((cue) => cue.kind === 'rejection' && cue.points >= PLAIN_REFUSAL);
  if (isRefused || reasons.some((code) => ENDS_IT.has(code))) points.acknowledgement = 0;
  return points;
}

/** A reason why it ended tells that it ended; a great number of applicants does not. */
function reasonPoints(reasons: readonly string[]): number {
  if (reasons.some((code) => ENDS_IT.has(code))) return 4;
  return reasons.some((code) => code !== 'high_volume') ? 2 : 0;
}

function cuesThatCount(sentences: readonly ReadSentence[]): KindCue[] {
  const counted = new Set<KindCue>();
  for (const { sentence, scopes } of sentences) {
    const found = findCues(kindCues(), sentence);
    const isWithdrawal = found.some(({ value }) => value.kind === 'withdrawn');
    for (const { value: cue, from, to } of found) {
      const { kind, anywhere, isRegret } = cue;
      if (kind === 'rejection' && (scopes.isGeneral || isWithdrawal)) continue;
      if (isRegret && ABOUT_ANSWERING.test(sentence.line)) continue;
      if (!anywhere && (scopes.isDead(from) || scopes.isPolicy)) continue;
      if (GLAD.has(kind) && (scopes.isNegated(from) || says(NEGATION, sentence, from, to))) continue;
      counted.add(cue);
    }
  }
  return [...counted];
}

function says(wanted: RegExp, { tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(({ word }) => wanted.test(word));
}

function sumOfPoints(cues: readonly KindCue[]): Record<DecidedKind, number> {
  const sums = { withdrawn: 0, offer: 0, rejection: 0, invitation: 0, job_alert: 0, acknowledgement: 0 };
  for (const { kind, points } of cues) sums[kind] = Math.min(MOST_POINTS, sums[kind] + points);
  return sums;
}
