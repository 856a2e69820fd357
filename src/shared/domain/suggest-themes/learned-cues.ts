import type { Span } from '../../endings.ts';
import { readScopes } from './scopes.ts';
import { readSentences, type Sentence } from './sentences.ts';

/** What the person said about one text: the codes that are right for it, of those there were to choose from. */
export type Correction = { text: string; confirmed: readonly string[]; removed: readonly string[] };

/** A phrase that speaks for a theme (`weight` above 0) or against it, and in how many texts it stood. */
export type LearnedCue = { phrase: string; code: string; weight: number; texts: number };

type Theme = { code: string; confidence: number; spans: Span[] };
type WithThemes = { themes: Theme[] };
type Counts = { withCode: number; without: number };

const LONGEST_PHRASE = 4;
const FEWEST_TEXTS = 3;
/** Natural logarithm of the odds: about four to one, after smoothing. */
const LEAST_WEIGHT = 1.4;
const MOST_CUES = 500;
const SUREST = 0.9;
/** Words that hold a phrase together but mean nothing alone. */
const FILLER =
  /^(?:[,;_]|a|an|the|and|or|of|to|in|on|for|with|at|by|we|you|your|our|is|was|are|be|that|this|it|as|i|le|la|les|l|de|du|des|d|et|en|un|une|nous|vous|votre|vos|est|que|qui|der|die|das|den|dem|ein|eine|einen|und|oder|zu|mit|fur|wir|sie|ihr|ihre|ihnen|ist|im|von)$/;

/**
 * Learns from corrections which phrases go with which theme. A phrase counts once per text and only when it stood in
 * at least three; the result does not depend on the order of the corrections.
 */
export function learnCues(corrections: readonly Correction[]): LearnedCue[] {
  const texts = corrections.map(({ text, confirmed, removed }) => ({
    phrases: phrasesOf(text),
    confirmed: new Set(confirmed),
    removed: new Set(removed),
  }));
  const codes = [...new Set(texts.flatMap(({ confirmed, removed }) => [...confirmed, ...removed]))].sort();
  const byPhrase = new Map<string, number[]>();
  for (const [at, { phrases }] of texts.entries()) {
    for (const phrase of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), at]);
  }
  const cues: LearnedCue[] = [];
  for (const code of codes) {
    const withCode = texts.filter(({ confirmed }) => confirmed.has(code)).length;
    const all = { withCode, without: texts.length - withCode };
    for (const [phrase, places] of byPhrase) {
      if (places.length < FEWEST_TEXTS) continue;
      const confirmed = places.filter((at) => texts[at]?.confirmed.has(code)).length;
      const removed = places.filter((at) => texts[at]?.removed.has(code)).length;
      const cue = { phrase, code, texts: places.length };
      const weight = logOdds({ withCode: confirmed, without: places.length - confirmed }, all);
      if (confirmed >= FEWEST_TEXTS && removed === 0 && weight >= LEAST_WEIGHT) cues.push({ ...cue, weight });
      else if (removed >= FEWEST_TEXTS && confirmed === 0) {
        cues.push({
          ...cue,
          weight: -logOdds({ withCode: removed, without: 0 }, { withCode: 0, without: 0 }),
        });
      }
    }
  }
  return cues.sort(strongestFirst).slice(0, MOST_CUES);
}

/**
 * Adjusts a suggestion by what was learned: a theme whose every place contains a phrase that speaks against it goes, and a
 * phrase that speaks for a theme adds it with its place in `text`. Nothing learned changes nothing.
 */
export function applyLearned<S extends WithThemes>(
  suggestion: S,
  text: string,
  learned: readonly LearnedCue[],
): S {
  if (learned.length === 0) return suggestion;
  const places = placesOf(text, new Set(learned.map(({ phrase }) => phrase)));
  const kept = suggestion.themes.filter(({ code, spans }) => {
    const against = learned
      .filter((cue) => cue.code === code && cue.weight < 0)
      .flatMap(({ phrase }) => places.get(phrase) ?? []);
    return !spans.every((span) => against.some((place) => overlaps(span, place)));
  });
  const added = new Map<string, Theme>();
  for (const { code, phrase, weight } of learned) {
    const spans = places.get(phrase);
    if (!spans || weight <= 0 || kept.some((theme) => theme.code === code)) continue;
    const theme = added.get(code) ?? { code, confidence: 0, spans: [] };
    // The strongest phrase comes first; weaker ones inside it are part of the same words.
    const apart = spans.filter((span) => !theme.spans.some((place) => overlaps(span, place)));
    theme.spans = [...theme.spans, ...apart].sort((one, other) => one[0] - other[0]);
    theme.confidence = Math.max(theme.confidence, confidenceOf(weight));
    added.set(code, theme);
  }
  if (added.size === 0 && kept.length === suggestion.themes.length) return suggestion;
  return { ...suggestion, themes: [...kept, ...added.values()] };
}

function strongestFirst(one: LearnedCue, other: LearnedCue): number {
  return (
    Math.abs(other.weight) - Math.abs(one.weight) ||
    other.phrase.length - one.phrase.length ||
    (one.phrase < other.phrase ? -1 : one.phrase > other.phrase ? 1 : 0) ||
    (one.code < other.code ? -1 : 1)
  );
}

/** Log odds of the theme where the phrase stands against where it does not, smoothed by a half. */
function logOdds(at: Counts, all: Counts): number {
  const rest = { withCode: all.withCode - at.withCode, without: all.without - at.without };
  const odds = ({ withCode, without }: Counts) =>
    (Math.max(0, withCode) + 0.5) / (Math.max(0, without) + 0.5);
  return Math.round(Math.log(odds(at) / odds(rest)) * 1000) / 1000;
}

function confidenceOf(weight: number): number {
  return Math.min(SUREST, Math.round((1 / (1 + Math.exp(-weight / 2))) * 100) / 100);
}

function overlaps([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end;
}

function phrasesOf(text: string): Set<string> {
  const phrases = new Set<string>();
  forEachPhrase(text, (phrase) => phrases.add(phrase));
  return phrases;
}

function placesOf(text: string, wanted: ReadonlySet<string>): Map<string, Span[]> {
  const places = new Map<string, Span[]>();
  forEachPhrase(text, (phrase, span) => {
    if (wanted.has(phrase)) places.set(phrase, [...(places.get(phrase) ?? []), span]);
  });
  return places;
}

/** Phrases of two to four words that begin and end with a word that means something. */
function forEachPhrase(text: string, visit: (phrase: string, span: Span) => void) {
  for (const sentence of readSentences(text)) {
    const scopes = readScopes(sentence);
    if (scopes.isPolicy) continue;
    for (let from = 0; from < sentence.tokens.length; from += 1) {
      if (scopes.isDead(from)) continue;
      for (let length = 2; length <= LONGEST_PHRASE; length += 1) {
        const phrase = phraseAt(sentence, from, length);
        if (phrase) visit(phrase.words, phrase.span);
      }
    }
  }
}

function phraseAt({ tokens }: Sentence, from: number, length: number): { words: string; span: Span } | null {
  const part = tokens.slice(from, from + length);
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last || part.length < length || FILLER.test(first.word) || FILLER.test(last.word))
    return null;
  if (part.some(({ word }) => /^[,;_]$/.test(word))) return null;
  return { words: part.map(({ word }) => word).join(' '), span: [first.start, last.end] };
}
