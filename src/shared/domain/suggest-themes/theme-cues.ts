import { compileCues, type WordLists } from './cue-patterns.ts';

/** Words that speak for a theme, with how sure they make it (0 to 1). */
export type ThemeCue = { code: string; confidence: number; patterns: readonly string[] };

/** Cues ready to be looked for. */
export type CompiledCue = { code: string; confidence: number; expression: RegExp };

export function compileThemeCues(cues: readonly ThemeCue[], lists: WordLists): CompiledCue[] {
  return cues.map(({ code, confidence, patterns }) => ({
    code,
    confidence,
    expression: compileCues(patterns, lists),
  }));
}
