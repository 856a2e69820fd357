import { addCues, type CueIndex, indexCues } from './cue-patterns.ts';
import { WORDS_DE } from './cue-words-de.ts';
import { WORDS_EN } from './cue-words-en.ts';
import { WORDS_FR } from './cue-words-fr.ts';
import type { ThemeCue } from './theme-cue.ts';
import { THEME_CUES_DE } from './theme-cues-de.ts';
import { CIRCUMSTANCE_CUES_EN } from './theme-cues-en.ts';
import { PERSON_CUES_EN } from './theme-cues-en-person.ts';
import { THEME_CUES_FR } from './theme-cues-fr.ts';

const asCues = (cues: readonly ThemeCue[]) => cues.map((value) => ({ value, patterns: value.patterns }));

let index: CueIndex<ThemeCue> | undefined;

/** All cues for themes, ready to be looked for: made at the first message, which no start is to wait for. */
export function themeCues(): CueIndex<ThemeCue> {
  if (index) return index;
  index = indexCues(asCues([...CIRCUMSTANCE_CUES_EN, ...PERSON_CUES_EN]), WORDS_EN);
  addCues(index, asCues(THEME_CUES_FR), WORDS_FR);
  addCues(index, asCues(THEME_CUES_DE), WORDS_DE);
  return index;
}
