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

/** All cues for themes, ready to be looked for. */
export const THEME_CUES: CueIndex<ThemeCue> = indexCues(
  asCues([...CIRCUMSTANCE_CUES_EN, ...PERSON_CUES_EN]),
  WORDS_EN,
);
addCues(THEME_CUES, asCues(THEME_CUES_FR), WORDS_FR);
addCues(THEME_CUES, asCues(THEME_CUES_DE), WORDS_DE);
