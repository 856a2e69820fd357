import { type Message, readMessages } from '../src/shared/domain/suggest-themes/fixtures/read-messages.ts';
import { kindFeatures } from '../src/shared/domain/suggest-themes/kind-features.ts';
import {
  type KindModel,
  LEARNED_KINDS,
  writeKindModel,
} from '../src/shared/domain/suggest-themes/kind-model.ts';
import { readScopes } from '../src/shared/domain/suggest-themes/scopes.ts';
import { readSentences } from '../src/shared/domain/suggest-themes/sentences.ts';

/** The messages that the shipped weights are learned from. */
export const LEARNED_FROM = [
  'boilerplate-en.txt',
  'boilerplate-fr.txt',
  'boilerplate-de.txt',
  'not-rejections.txt',
  'reasons.txt',
  'later.txt',
  'held-out.txt',
  'kinds-more.txt',
  'fresh.txt',
] as const;

const LONGEST_LINE = 600;

/** A word seen in one message only teaches nothing about others. */
const FEWEST_MESSAGES = 2;
const ROUNDS = 150;
const RATE = 12;
const SHRINK = 0.0004;

/**
 * Learns what words speak for each kind: multinomial logistic regression by plain gradient steps with momentum, every
 * kind weighing the same. The same messages always give the same weights. Messages without a kind are
 * left out.
 */
export function trainKinds(messages: readonly Message[]): KindModel {
  const rows = messages.flatMap(({ text, kind }) => {
    const target = LEARNED_KINDS.findIndex((name) => kind === name);
    if (target < 0) return [];
    const sentences = readSentences(text).map((sentence) => ({ sentence, scopes: readScopes(sentence) }));
    return [{ target, features: kindFeatures(sentences) }];
  });
  const seen = new Map<string, number>();
  for (const { features } of rows) {
    for (const feature of features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const kept = [...seen].filter(([, count]) => count >= FEWEST_MESSAGES).map(([feature]) => feature);
  const places = new Map(kept.map((feature, at) => [feature, at]));
  const size = LEARNED_KINDS.length;
  const counts = LEARNED_KINDS.map((_, kind) => rows.filter(({ target }) => target === kind).length);
  const shares = counts.map((count) => rows.length / (size * Math.max(1, count)));
  const inputs = rows.map(({ target, features }) => {
    const known = [...features].flatMap(([feature, amount]) => {
      const place = places.get(feature);
      return place === undefined ? [] : [{ place: place * size, amount }];
    });
    return { target, known, share: shares[target] ?? 1 };
  });
  const weights = new Float64Array(kept.length * size);
  const speed = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(weights.length);
    for (const { target, known, share } of inputs) {
      const chances = chancesOf(known, weights, size);
      for (const { place, amount } of known) {
        for (let kind = 0; kind < size; kind += 1) {
          const error = (chances[kind] ?? 0) - (kind === target ? 1 : 0);
          slope[place + kind] = (slope[place + kind] ?? 0) + share * amount * error;
        }
      }
    }
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      speed[at] = 0.9 * (speed[at] ?? 0) - RATE * ((slope[at] ?? 0) / inputs.length + SHRINK * weight);
      weights[at] = weight + (speed[at] ?? 0);
    }
  }
  return new Map(kept.map((feature, at) => [feature, [...weights.subarray(at * size, (at + 1) * size)]]));
}

function chancesOf(
  known: readonly { place: number; amount: number }[],
  weights: Float64Array,
  size: number,
): number[] {
  const scores = Array.from({ length: size }, (_, kind) =>
    known.reduce((sum, { place, amount }) => sum + amount * (weights[place + kind] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}

/** The source of the module that holds the weights, learned from all of `LEARNED_FROM`. */
export function weightsModule(): string {
  const lines = [''];
  for (const entry of writeKindModel(trainKinds(LEARNED_FROM.flatMap(readMessages))).split('|')) {
    const last = lines.at(-1) ?? '';
    if (last.length + entry.length > LONGEST_LINE) lines.push(entry);
    else lines[lines.length - 1] = last === '' ? entry : `${last}|${entry}`;
  }
  const head = '/** Written by `npm run suggester:train`; never by hand. `kind-model.ts` reads it. */';
  return `${head}\nexport const KIND_WEIGHTS = \`\n${lines.join('\n')}\n\`;\n`;
}
