import { Checkbox, NativeSelect, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { GRADES, type Grade } from '../../../../shared/endings.ts';
import type { InsightsChoices } from '../../../../shared/insights.ts';
import { counted } from '../../../lib/counted.ts';
import { DayField } from '../../../ui/day-field.tsx';
import classes from './insights-bar.module.css';
import { type InsightsChoice, PERIOD_NAMES, PERIODS } from './insights-choice.ts';

type InsightsBarProps = {
  choice: InsightsChoice;
  choices: InsightsChoices;
  /** How many were sent; null while that is not known. */
  sent: number | null;
  onChoose: (changes: Partial<InsightsChoice>, options?: { typing: boolean }) => void;
};

const THEMES_OF: Record<Grade, string> = {
  said: 'Themes: they said it',
  feedback: 'Themes: feedback received',
  own: 'Themes: my view',
};

const SELECT = { input: classes.select, section: classes.chevron };
const CHEVRON = <IconChevronDown size={16} stroke={1.5} aria-hidden="true" />;

/** What all figures are of: the period, the sources, the version that was sent; and whose themes are drawn. */
export function InsightsBar({ choice, choices, sent, onChoose }: InsightsBarProps) {
  const isReversed = choice.from !== null && choice.to !== null && choice.from > choice.to;
  return (
    <search className={classes.bar} aria-label="What the figures are of">
      <NativeSelect
        aria-label="Period"
        classNames={SELECT}
        rightSection={CHEVRON}
        data-strong=""
        data={PERIODS.map((value) => ({ value, label: PERIOD_NAMES[value] }))}
        value={choice.period}
        onChange={(event) => {
          const period = PERIODS.find((one) => one === event.currentTarget.value);
          if (period) onChoose({ period });
        }}
      />
      {choice.period === 'own' && (
        <>
          <DayField
            label="From"
            className={classes.day}
            value={choice.from}
            onChange={(from) => onChoose({ from }, { typing: true })}
          />
          <DayField
            label="To"
            className={classes.day}
            value={choice.to}
            onChange={(to) => onChoose({ to }, { typing: true })}
            error={isReversed && 'The period ends before it begins. Choose a later last day.'}
          />
        </>
      )}
      <Sources choice={choice} choices={choices} onChoose={onChoose} />
      <NativeSelect
        aria-label="Version"
        classNames={SELECT}
        rightSection={CHEVRON}
        data={[
          { value: '', label: 'All versions' },
          ...choices.versions.map(({ id, name }) => ({ value: String(id), label: name })),
          ...(isGone(choice, choices)
            ? [{ value: String(choice.versionId), label: 'Not on the lists any more' }]
            : []),
        ]}
        value={choice.versionId === null ? '' : String(choice.versionId)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChoose({ versionId: value === '' ? null : Number(value) });
        }}
      />
      <NativeSelect
        aria-label="Whose themes"
        classNames={SELECT}
        rightSection={CHEVRON}
        data={GRADES.map((value) => ({ value, label: THEMES_OF[value] }))}
        value={choice.grade}
        onChange={(event) => {
          const grade = GRADES.find((one) => one === event.currentTarget.value);
          if (grade) onChoose({ grade });
        }}
      />
      <p className={classes.sent} role="status" aria-label="Sent">
        {sent !== null && `${counted(sent, 'application')} sent`}
      </p>
    </search>
  );
}

/** What the address names stays to be taken away. */
function isGone({ versionId }: InsightsChoice, { versions }: InsightsChoices): boolean {
  return versionId !== null && !versions.some(({ id }) => id === versionId);
}

type SourcesProps = Pick<InsightsBarProps, 'choice' | 'choices' | 'onChoose'>;

function Sources({ choice, choices, onChoose }: SourcesProps) {
  const { sources } = choice;
  // What the address names stays to be taken away, although nothing was sent through it.
  const gone = sources.filter((name) => !choices.sources.some((one) => one.name === name));
  const all = [...choices.sources, ...gone.map((name) => ({ name, sent: 0 }))];
  return (
    <Popover position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <button type="button" className={classes.button}>
          {sources.length === 0 ? 'All sources' : counted(sources.length, 'source')}
          {CHEVRON}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Sources">
        <div className={classes.choices}>
          {all.length === 0 && <p>Nothing was sent yet.</p>}
          {all.map(({ name, sent }) => (
            <Checkbox
              key={name}
              label={`${name === '' ? 'No source noted' : name} (${sent})`}
              checked={sources.includes(name)}
              onChange={(event) =>
                onChoose({
                  sources: event.currentTarget.checked
                    ? [...sources, name]
                    : sources.filter((other) => other !== name),
                })
              }
            />
          ))}
          {sources.length > 0 && (
            <button type="button" className={classes.all} onClick={() => onChoose({ sources: [] })}>
              All sources
            </button>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
