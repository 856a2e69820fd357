import { Radio } from '@mantine/core';
import { today } from '../../../lib/format.ts';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { useReportDetails } from '../../../lib/report-details.ts';
import { usualPeriod } from '../../../lib/report-period.ts';
import { PeriodOption } from '../../../ui/report-options.tsx';
import { readProgressChoice } from './progress-choice.ts';
import classes from './report-head-form.module.css';
import { ReportHeadForm } from './report-head-form.tsx';

/** What the progress report covers, and who it is from and for. */
export function ProgressOptions() {
  const [query, choose] = useReportChoice();
  const { data: details } = useReportDetails();
  return (
    <>
      <PeriodOption usual={usualPeriod(today())} />
      <Radio.Group
        label="Applications to list"
        value={readProgressChoice(query).rows}
        onChange={(rows) => choose({ rows: rows === 'all' ? 'all' : null })}
      >
        <div className={classes.rows}>
          <Radio value="latest" label="The latest 10" />
          <Radio value="all" label="All of the period" />
        </div>
      </Radio.Group>
      {details && <ReportHeadForm stored={details} />}
    </>
  );
}
