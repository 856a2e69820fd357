import { Radio } from '@mantine/core';
import { today } from '../../../lib/format.ts';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { usualPeriod } from '../../../lib/report-period.ts';
import { PeriodOption, PrivateOption } from '../../../ui/report-options.tsx';
import classes from './report-head-form.module.css';
import { readRetrospective } from './retrospective-choice.ts';

const PRIVATE = [{ value: 'notes', label: 'My remarks on endings' }] as const;

/** What the retrospective covers, and how much of what employers wrote. */
export function RetrospectiveOptions() {
  const [query, choose] = useReportChoice();
  return (
    <>
      <PeriodOption usual={usualPeriod(today())} />
      <Radio.Group
        label="What they wrote"
        value={readRetrospective(query).whole ? 'whole' : 'reasons'}
        onChange={(words) => choose({ words: words === 'whole' ? 'whole' : null })}
      >
        <div className={classes.rows}>
          <Radio value="reasons" label="Sentences that give a reason" />
          <Radio value="whole" label="All of it" />
        </div>
      </Radio.Group>
      <PrivateOption parts={PRIVATE} />
    </>
  );
}
