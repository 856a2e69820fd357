import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { Control } from '../../../../shared/endings.ts';
import { CONTROL_NAMES, ControlSign } from '../../../ui/control-sign.tsx';
import type { ThemeChoice } from './ending-fields.ts';
import { CONTROL_CHOICES, quoteOf } from './ending-words.ts';
import classes from './theme-chips.module.css';

// They name nothing about the person.
const NAME_NOTHING = new Set(['closer_match', 'high_volume', 'position_filled', 'role_cancelled']);

type ThemeChipProps = {
  choice: ThemeChoice;
  text: string;
  onTheme: (code: string, theme: { control: Control; named: string } | null) => void;
};

/** One theme of an ending: its name puts it on or off; then how far it is in my hands, and what exactly was named. */
export function ThemeChip({ choice, text, onTheme }: ThemeChipProps) {
  const { code, name, definition, control, named, on, spans, number } = choice;
  const group = useId();
  const chip = useFocusWhenChosen();
  return (
    <li className={classes.item} data-on={on || undefined}>
      <span className={classes.number} aria-hidden="true">
        {number ?? (on ? <ControlSign control={control} /> : <IconPlus size={14} stroke={1.5} />)}
      </span>
      <div className={classes.body}>
        <button
          ref={chip}
          type="button"
          className={classes.chip}
          aria-pressed={on}
          aria-describedby={`${group}-words`}
          onClick={() => onTheme(code, on ? null : { control, named })}
        >
          {name}
        </button>
        <p id={`${group}-words`} className={classes.definition}>
          {spans.length > 0 ? quoteOf(text, spans) : definition}
        </p>
        {on && (
          <div className={classes.details}>
            <fieldset className={classes.segments}>
              <legend className="visually-hidden">How far was “{name}” in your hands?</legend>
              {CONTROL_CHOICES.map((value) => (
                <label key={value} className={classes.segment} data-control={value}>
                  <input
                    type="radio"
                    name={group}
                    className="visually-hidden"
                    checked={control === value}
                    onChange={() => onTheme(code, { control: value, named })}
                  />
                  <ControlSign control={value} quiet={control !== value} />
                  {CONTROL_NAMES[value]}
                </label>
              ))}
            </fieldset>
            {!NAME_NOTHING.has(code) && (
              <TextInput
                aria-label={`What exactly was named: ${name}`}
                placeholder="What was named, if anything"
                size="xs"
                className={classes.named}
                maxLength={LIMITS.line}
                value={named}
                onChange={(event) => onTheme(code, { control, named: event.currentTarget.value })}
              />
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** Choosing one of the other themes moves its button up here; the focus goes with it instead of being lost. */
function useFocusWhenChosen() {
  const chip = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body && document.hasFocus())
      chip.current?.focus({ preventScroll: true });
  }, []);
  return chip;
}
