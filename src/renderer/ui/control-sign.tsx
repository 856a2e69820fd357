import type { Control } from '../../shared/endings.ts';
import classes from './control-sign.module.css';

/** What each control is called where a person chooses it. */
export const CONTROL_NAMES: Record<Control, string> = {
  within: 'Within',
  partly: 'Partly',
  outside: 'Outside',
  unknown: 'Not known',
};

/** The same as part of a sentence. */
export const CONTROL_WORDS: Record<Control, string> = {
  within: 'within my control',
  partly: 'partly in my control',
  outside: 'outside my control',
  unknown: 'control not known',
};

/**
 * The sign of how far something is in my hands: filled disc, half disc, ring, dashed ring. It is drawn in the colour of
 * its control, is never the only sign, and so says nothing to a screen reader.
 */
export function ControlSign({ control, quiet = false }: { control: Control; quiet?: boolean }) {
  return (
    <svg
      className={classes.sign}
      data-control={control}
      data-quiet={quiet || undefined}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {control === 'within' ? (
        <circle cx="8" cy="8" r="6.5" className={classes.filled} />
      ) : (
        <circle
          cx="8"
          cy="8"
          r="5.75"
          className={classes.ring}
          strokeDasharray={control === 'unknown' ? '2.2 2.3' : undefined}
        />
      )}
      {control === 'partly' && <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" className={classes.filled} />}
    </svg>
  );
}
