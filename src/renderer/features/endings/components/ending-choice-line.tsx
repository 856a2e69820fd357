import { useId } from 'react';
import classes from './ending-choice-line.module.css';

type ChoiceLineProps = {
  legend: string;
  choices: readonly { value: string; label: string }[];
  chosen: string | null;
  onChoose: (value: string) => void;
};

/** One choice of a few words in a line; nothing need be chosen. */
export function ChoiceLine({ legend, choices, chosen, onChoose }: ChoiceLineProps) {
  const group = useId();
  return (
    <fieldset className={classes.line}>
      <legend className={classes.legend}>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className={classes.choice}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
