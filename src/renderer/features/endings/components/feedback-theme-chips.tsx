import type { Theme } from '../../../../shared/endings-themes.ts';
import { CONTROL_WORDS, ControlSign } from '../../../ui/control-sign.tsx';
import classes from './feedback-section.module.css';

type FeedbackThemeChipsProps = {
  legend: string;
  themes: readonly Theme[];
  chosen: readonly string[];
  onToggle: (theme: Theme) => void;
};

/** Themes to put on or take off, each a button with its plain name. */
export function FeedbackThemeChips({ legend, themes, chosen, onToggle }: FeedbackThemeChipsProps) {
  return (
    <fieldset className={classes.chips}>
      <legend className={classes.legend}>{legend}</legend>
      {themes.map((theme) => (
        <button
          key={theme.code}
          type="button"
          className={classes.chip}
          aria-pressed={chosen.includes(theme.code)}
          title={`${theme.definition} Usually ${CONTROL_WORDS[theme.control]}.`}
          onClick={() => onToggle(theme)}
        >
          <ControlSign control={theme.control} />
          {theme.name}
        </button>
      ))}
    </fieldset>
  );
}
