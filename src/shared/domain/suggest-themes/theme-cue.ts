/** Words that speak for a theme, with how sure they make it (0 to 1). */
export type ThemeCue = { code: string; confidence: number; patterns: readonly string[] };
