import { Button, Checkbox } from '@mantine/core';
import { today } from '../lib/format.ts';
import { privateParts, useReportChoice, withPrivateParts } from '../lib/report-choice.ts';
import {
  PERIOD_REVERSED,
  type Period,
  type QuickPeriod,
  quickPeriods,
  readPeriod,
  THE_START,
} from '../lib/report-period.ts';
import { DayField } from './day-field.tsx';
import classes from './report-options.module.css';

/** The period of a report, as `from` and `to` in the address; `usual` is what holds while it names none. */
export function PeriodOption({ usual }: { usual: Period }) {
  const [query, choose] = useReportChoice();
  const period = readPeriod(query, usual);
  return (
    <fieldset className={classes.group}>
      <legend>Period</legend>
      <QuickPeriods periods={quickPeriods(today())} chosen={period} onChoose={choose} />
      <div className={classes.days}>
        <DayField
          label="From"
          value={period.from === THE_START ? null : period.from}
          description="Empty: from the start"
          onChange={(from) => choose({ from: from ?? THE_START })}
        />
        <DayField
          label="To"
          value={period.to}
          description="With this day"
          onChange={(to) => choose({ to: to ?? today() })}
          error={period.from > period.to && PERIOD_REVERSED}
        />
      </div>
    </fieldset>
  );
}

type QuickPeriodsProps = {
  periods: readonly QuickPeriod[];
  chosen: Period;
  onChoose: (period: Period) => void;
};

/** Periods that one press chooses. */
export function QuickPeriods({ periods, chosen, onChoose }: QuickPeriodsProps) {
  return (
    <div className={classes.quick}>
      {periods.map(({ label, from, to }) => (
        <Button
          key={label}
          size="xs"
          className={classes.choice}
          aria-pressed={chosen.from === from && chosen.to === to}
          onClick={() => onChoose({ from, to })}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

type PrivateOptionProps = { parts: readonly { value: string; label: string }[] };

/** What stays out unless it is ticked for this report; `privateParts` reads the answer. */
export function PrivateOption({ parts }: PrivateOptionProps) {
  const [query, choose] = useReportChoice();
  return (
    <Checkbox.Group
      label="Private, left out unless you tick it"
      className={classes.group}
      value={[...privateParts(query)]}
      onChange={(ticked) => choose(withPrivateParts(ticked))}
    >
      <div className={classes.ticks}>
        {parts.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
