import type { Scopes } from './scopes.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with what its words are good for. */
export type ReadSentence = { sentence: Sentence; scopes: Scopes };

const LONGEST_READ = 500;
const STEM_LENGTH = 6;
/** The decisive sentence is most often one of the first; greetings do not count. */
const FIRST_SENTENCES = 3;
const FEWEST_WORDS = 4;
const LATER_WEIGHT = 0.6;
const MARK = /^[,;]$/;

/**
 * What the learned layer sees of a message: beginnings of words, alone and in pairs, with weights whose squares add up
 * to 1. Words that only suppose or promise carry a `?`, negated ones a `!` besides, and questions leave a mark.
 */
export function kindFeatures(sentences: readonly ReadSentence[]): Map<string, number> {
  const found = new Map<string, number>();
  let read = 0;
  let filled = 0;
  for (const { sentence, scopes } of sentences) {
    const weight = filled < FIRST_SENTENCES ? 1 : LATER_WEIGHT;
    if (sentence.tokens.length >= FEWEST_WORDS) filled += 1;
    if (sentence.asks) add(found, '??', weight);
    let before = '^';
    for (const [at, { word }] of sentence.tokens.entries()) {
      if (MARK.test(word)) continue;
      const isSupposed = !sentence.asks && scopes.isDead(at);
      const stem = `${isSupposed ? '?' : ''}${stemOf(word)}`;
      add(found, stem, weight);
      add(found, `${before} ${stem}`, weight);
      if (scopes.isNegated(at)) add(found, `!${stem}`, weight);
      before = stem;
      read += 1;
    }
    if (read > LONGEST_READ) break;
  }
  const length = Math.sqrt([...found.values()].reduce((sum, weight) => sum + weight * weight, 0));
  for (const [feature, weight] of found) found.set(feature, weight / length);
  return found;
}

function stemOf(word: string): string {
  return /\d/.test(word) ? '#' : word.slice(0, STEM_LENGTH);
}

function add(found: Map<string, number>, feature: string, weight: number) {
  found.set(feature, Math.max(found.get(feature) ?? 0, weight));
}
