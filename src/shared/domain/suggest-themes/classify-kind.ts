import { findCues } from './cue-patterns.ts';
import { type DecidedKind, KIND_CUES } from './kind-cues.ts';
import type { Scopes } from './scopes.ts';
import type { Sentence } from './sentences.ts';

/** What a message is. `unknown` when nothing speaks for one kind. */
export type MessageKind = DecidedKind | 'unknown';

/** A sentence with what its words are good for. */
export type ReadSentence = { sentence: Sentence; scopes: Scopes };

const FEWEST_POINTS = 3;
/** Several cues of one kind are often one thing said twice: they stop adding up here. */
const MOST_POINTS = 14;
/** Which kind wins at equal points: the one that is more often mentioned in passing loses. */
const ORDER: readonly DecidedKind[] = [
  'withdrawn',
  'offer',
  'rejection',
  'invitation',
  'job_alert',
  'acknowledgement',
];

const ENDS_IT = new Set(['closer_match', 'position_filled', 'role_cancelled', 'internal_candidate']);
/** What an employer may be sorry for without refusing anybody. */
const ABOUT_ANSWERING =
  / (?:reply|respond|repl(?:y|ies) to|feedback|comments|updates?|by phone|parking|reimburse|later|travel|repondre|retour individuel|beantworten|bearbeitung|langer dauern|schneller|auskunft) /;

/** Tells the kind of a message by adding up what speaks for each; `reasons` are the codes of the themes found. */
export function classifyKind(sentences: readonly ReadSentence[], reasons: readonly string[]): MessageKind {
  const points = kindPoints(sentences);
  points.rejection += reasonPoints(reasons);
  const best = ORDER.map((kind) => ({ kind, points: points[kind] })).reduce((one, other) =>
    other.points > one.points ? other : one,
  );
  return best.points >= FEWEST_POINTS ? best.kind : 'unknown';
}

/** A reason why it ended tells that it ended; a great number of applicants does not. */
function reasonPoints(reasons: readonly string[]): number {
  if (reasons.some((code) => ENDS_IT.has(code))) return 4;
  return reasons.some((code) => code !== 'high_volume') ? 2 : 0;
}

function isWithdrawal(sentence: Sentence): boolean {
  return KIND_CUES.some(
    ({ kind, expression }) => kind === 'withdrawn' && findCues(expression, sentence).length > 0,
  );
}

function kindPoints(sentences: readonly ReadSentence[]): Record<DecidedKind, number> {
  const points = { withdrawn: 0, offer: 0, rejection: 0, invitation: 0, job_alert: 0, acknowledgement: 0 };
  for (const { kind, points: worth, anywhere, isRegret, expression } of KIND_CUES) {
    const isFound = sentences.some(({ sentence, scopes }) => {
      if (kind === 'rejection' && (scopes.isGeneral || isWithdrawal(sentence))) return false;
      if (isRegret && ABOUT_ANSWERING.test(sentence.line)) return false;
      return findCues(expression, sentence).some(
        ({ from }) => anywhere || !(scopes.isDead(from) || scopes.isPolicy),
      );
    });
    if (isFound) points[kind] = Math.min(MOST_POINTS, points[kind] + worth);
  }
  return points;
}
