import { Link } from 'react-router';
import { effectWords, WHAT_EFFECT_COUNTS } from '../../../lib/effect-words.ts';
import { useThemeEffect } from '../api/theme-effect.ts';
import { useThemes } from '../api/themes-editor.ts';
import classes from './action-screen.module.css';

/** How often a theme came up before something was begun and since, mostly without telling anything yet. */
export function ThemeEffect({ themeCode, startedOn }: { themeCode: string; startedOn: string }) {
  const { data: effect } = useThemeEffect(themeCode, startedOn);
  const theme = useThemes().find(({ code }) => code === themeCode);
  if (!effect) return null;
  return (
    <>
      <p className={classes.effect}>
        {theme && <Link to={`/endings/themes/${theme.code}`}>{theme.name}</Link>} {effectWords(effect)}.
      </p>
      <p className={classes.counts}>{WHAT_EFFECT_COUNTS}</p>
    </>
  );
}
