import { useId } from 'react';
import { addDays } from '../../../../shared/domain/days.ts';
import type { Look } from '../../../../shared/endings.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import classes from './look-choice.module.css';

const LATER_DAYS = 3;

type LookChoiceProps = {
  look: Look | null;
  lookOn: string | null;
  today: string;
  /** Whether "done" is offered: there is something to have looked at. */
  withDone: boolean;
  onChange: (look: Look | null, lookOn: string | null) => void;
};

/** When to look at this ending: now, on a later day, or not at all; each is a full answer. */
export function LookChoice({ look, lookOn, today, withDone, onChange }: LookChoiceProps) {
  const group = useId();
  const { dateFormat } = useSettings();
  const day = lookOn ?? addDays(today, LATER_DAYS);
  const choices: { value: Look | null; label: string }[] = [
    { value: null, label: 'Now' },
    { value: 'later', label: look === 'later' ? `Later, ${formatShortDay(day, dateFormat)}` : 'Later' },
    { value: 'not_this_one', label: 'Not this one' },
  ];
  if (withDone) choices.push({ value: 'done', label: 'Done with it' });
  return (
    <div className={classes.look}>
      <fieldset className={classes.choices}>
        <legend className={classes.legend}>Look at this</legend>
        {choices.map(({ value, label }) => (
          <label key={label} className={classes.choice}>
            <input
              type="radio"
              name={group}
              className={classes.radio}
              checked={look === value}
              onChange={() => onChange(value, value === 'later' ? day : null)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {look === 'later' && (
        <DayField
          label="On"
          className={classes.day ?? ''}
          value={lookOn}
          min={today}
          onChange={(next) => onChange('later', next ?? day)}
        />
      )}
    </div>
  );
}
