import { useId } from 'react';
import classes from './entry-side.module.css';

type Props = { label: string; value: number | null; onChange: (value: number | null) => void };

const STEPS = [1, 2, 3, 4, 5] as const;

/** One of five steps, or none: pressing the chosen one again takes it back. */
export function EntryFeeling({ label, value, onChange }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere
    <div role="group" aria-labelledby={id} className={classes.feeling}>
      <p id={id} className={classes.about}>
        {label}
      </p>
      <div className={classes.steps}>
        {STEPS.map((step) => (
          <button
            key={step}
            type="button"
            className={classes.step}
            aria-pressed={value === step}
            aria-label={`${step}`}
            onClick={() => onChange(value === step ? null : step)}
          >
            {step}
          </button>
        ))}
      </div>
    </div>
  );
}
