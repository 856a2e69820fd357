import type { Span } from '../endings.ts';
import { classifyKind, type MessageKind } from './suggest-themes/classify-kind.ts';
import { findCues } from './suggest-themes/cue-patterns.ts';
import type { ReadSentence } from './suggest-themes/kind-features.ts';
import { readScopes } from './suggest-themes/scopes.ts';
import { readSentences, type Sentence } from './suggest-themes/sentences.ts';
import { themeCues } from './suggest-themes/theme-cues.ts';

/** A theme that the words of a message speak for, how sure that is (0 to 1), and the words themselves. */
type SuggestedTheme = { code: string; confidence: number; spans: Span[] };

/** What a message is and which reasons it gives; no themes: it gives none. */
export type Suggestion = { kind: MessageKind; themes: SuggestedTheme[] };

/** Longer texts of no known kind are adverts, articles and the like, not somebody's feedback. */
const MOST_WORDS_OF_BARE_FEEDBACK = 120;
/** Adverts, articles and newsletters talk about reasons without giving one. */
const PUBLISHED =
  / (?:blog|webinar|newsletter|magazine|magazin|career tips|read more|register here|conseils pour|a lire|bewerbungstipps|wanted ;|we offer|wir bieten|nous offrons|responsibilities|competitive salary|your tasks|ihre aufgaben|vos missions|library) (?=[^ ]|$)/;
const MORE_WORDS_MORE_SURE = 0.05;
const SUREST = 0.95;

/**
 * Reads a message from an employer, in English, French or German, without leaving the computer. `spans` are places in
 * `text` in UTF-16 units, sorted and apart; themes come surest first. It rather says nothing than guesses.
 */
export function suggestThemes(text: string): Suggestion {
  const sentences = readSentences(text).map((sentence) => ({ sentence, scopes: readScopes(sentence) }));
  const isPublished = sentences.some(({ sentence }) => PUBLISHED.test(sentence.line));
  const themes = findThemes(sentences);
  const kind = classifyKind(sentences, isPublished ? [] : themes.map(({ code }) => code));
  const words = sentences.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
  const mayGiveReasons =
    kind === 'rejection' || (kind === 'unknown' && !isPublished && words <= MOST_WORDS_OF_BARE_FEEDBACK);
  return { kind, themes: mayGiveReasons ? themes : [] };
}

function findThemes(sentences: readonly ReadSentence[]): SuggestedTheme[] {
  const found = new Map<string, SuggestedTheme>();
  for (const { sentence, scopes } of sentences) {
    if (scopes.isPolicy || scopes.isGeneral) continue;
    for (const { value, from, to } of findCues(themeCues(), sentence)) {
      if (scopes.isDead(from) || scopes.isDead(to) || scopes.isNegated(from)) continue;
      const { code, confidence } = value;
      const theme = found.get(code) ?? { code, confidence, spans: [] };
      theme.spans.push(spanOf(sentence, from, to));
      theme.confidence = Math.max(theme.confidence, confidence);
      found.set(code, theme);
    }
  }
  dropOverlaps(found, 'internal_candidate', 'position_filled');
  dropOverlaps(found, 'role_cancelled', 'position_filled');
  return [...found.values()]
    .map(({ code, confidence, spans }) => {
      const apart = joinSpans(spans);
      const surer = confidence + MORE_WORDS_MORE_SURE * (apart.length - 1);
      return { code, confidence: Math.min(SUREST, Math.round(surer * 100) / 100), spans: apart };
    })
    .sort((one, other) => other.confidence - one.confidence || (one.code < other.code ? -1 : 1));
}

/** Takes away a wider theme where the same words speak for a narrower one. */
function dropOverlaps(found: Map<string, SuggestedTheme>, narrow: string, wide: string) {
  const kept = found.get(narrow)?.spans ?? [];
  const isInside = ([start, end]: Span) => kept.some(([from, to]) => start < to && from < end);
  if (found.get(wide)?.spans.some(isInside)) found.delete(wide);
}

function spanOf({ tokens }: Sentence, from: number, to: number): Span {
  let last = to;
  while (last > from && /^[,;_]$/.test(tokens[last]?.word ?? '')) last -= 1;
  return [tokens[from]?.start ?? 0, tokens[last]?.end ?? 0];
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const before = joined.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
