import { Radio } from '@mantine/core';
import { today } from '../../../lib/format.ts';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { useReportDetails } from '../../../lib/report-details.ts';
import { usualPeriod } from '../../../lib/report-period.ts';
import { PeriodOption, PrivateOption } from '../../../ui/report-options.tsx';
import { PRIVATE_PARTS, readProgressChoice } from './progress-choice.ts';
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
        label="Rows to list"
        value={readProgressChoice(query).rows}
        onChange={(rows) => choose({ rows: rows === 'all' ? 'all' : null })}
      >
        <div className={classes.rows}>
          <Radio value="latest" label="The latest of each part" />
          <Radio value="all" label="All of the period" />
        </div>
      </Radio.Group>
      <PrivateOption parts={PRIVATE_PARTS} />
      {details && <ReportHeadForm stored={details} />}
    </>
  );
}
