import type { Stage } from '../../../../shared/applications.ts';

/** The CSS colour of a stage's tab and card rule, as a token that follows the theme. */
export function stageColour({ colour }: Pick<Stage, 'colour'>): string {
  if (colour === 'stone' || colour === 'clay') return `var(--${colour}-fill)`;
  if (colour === 'accent') return 'var(--accent-fill)';
  return `var(--st-${colour})`;
}
