import { Checkbox, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { foldText } from '../../../../shared/domain/fold-text.ts';
import styles from './board-screen.module.css';

type Choice = { value: string; label: string };
type FilterChoiceProps = {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

const SEARCH_FROM = 10;
const SHOWN_AT_MOST = 80;

/** One filter of the bar: a button that opens a list of boxes to tick, with a search when the list is long. */
export function FilterChoice({ name, choices, chosen, onChange }: FilterChoiceProps) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const wanted = foldText(text.trim());
  const found = opened ? choices.filter(({ label }) => foldText(label).includes(wanted)) : [];
  return (
    <Popover position="bottom-start" trapFocus withinPortal opened={opened} onChange={setOpened}>
      <Popover.Target>
        <button
          type="button"
          className={styles.filter}
          data-on={chosen.length > 0 || undefined}
          onClick={() => setOpened(!opened)}
        >
          {chosen.length > 0 ? `${name}: ${chosen.length}` : name}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        {choices.length > SEARCH_FROM && (
          <TextInput
            aria-label={`Search: ${name}`}
            placeholder="Search"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <div className={styles.choices}>
          {choices.length === 0 && <span className={styles.counts}>Nothing to choose from yet.</span>}
          {found.slice(0, SHOWN_AT_MOST).map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, value]
                    : chosen.filter((other) => other !== value),
                )
              }
            />
          ))}
          {found.length > SHOWN_AT_MOST && (
            <span className={styles.counts}>{found.length - SHOWN_AT_MOST} more: type to find them.</span>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
