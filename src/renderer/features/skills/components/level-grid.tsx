import { Radio } from '@mantine/core';
import { useId } from 'react';
import { LEVELS, type Level } from '../../../../shared/skills.ts';
import classes from './level-grid.module.css';
import { LEVEL_ANCHORS, LEVEL_NAMES } from './plan-words.ts';

/** One choice of a level; `onChange` null: shown only. `none` names the choice of no level. */
type LevelColumn = {
  label: string;
  value: Level | null;
  onChange: (level: Level | null) => void;
  none?: string;
};

/** The five steps with what each means, and one choice per column. */
export function LevelGrid({ caption, columns }: { caption: string; columns: readonly LevelColumn[] }) {
  const name = useId();
  const withNone = columns.find(({ none }) => none !== undefined);
  return (
    <table className={classes.grid}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Step</th>
          {columns.map(({ label }) => (
            <th key={label} scope="col" className={classes.choice}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {withNone && (
          <tr>
            <th scope="row">{withNone.none}</th>
            <td className={classes.choice}>
              <Radio
                name={`${name}-${withNone.label}`}
                aria-label={withNone.none}
                checked={withNone.value === null}
                onChange={() => withNone.onChange(null)}
              />
            </td>
          </tr>
        )}
        {LEVELS.map((level) => (
          <tr key={level}>
            <th scope="row">
              {level} {LEVEL_NAMES[level]}
              <span className={classes.anchor}>{LEVEL_ANCHORS[level]}</span>
            </th>
            {columns.map(({ label, value, onChange }) => (
              <td key={label} className={classes.choice}>
                <Radio
                  name={`${name}-${label}`}
                  aria-label={`${label}: ${level} ${LEVEL_NAMES[level]}`}
                  checked={value === level}
                  onChange={() => onChange(level)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type LadderProps = { startLevel: Level; level: Level; targetLevel: Level };

/** The five steps of a plan, always all of them, with where it began, stands and aims. */
export function LevelLadder({ startLevel, level, targetLevel }: LadderProps) {
  return (
    <ol className={classes.ladder} aria-label="Levels">
      {LEVELS.map((step) => (
        <li key={step} className={classes.step} data-now={step === level || undefined}>
          <span className={classes.number} aria-hidden="true">
            {step}
          </span>
          <span>
            <span className={classes.name}>{LEVEL_NAMES[step]}</span>
            <span className={classes.anchor}>{LEVEL_ANCHORS[step]}</span>
          </span>
          <span className={classes.marks}>
            {[step === startLevel && 'start', step === level && 'now', step === targetLevel && 'aim']
              .filter((mark) => mark !== false)
              .join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
