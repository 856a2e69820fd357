import { Button, Radio } from '@mantine/core';
import { type MouseEvent, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { today } from '../../../lib/format.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useReportDetails } from '../api/report-details.ts';
import {
  quickPeriods,
  type ReportChoice,
  readChoice,
  THE_START,
  usualChoice,
  writeChoice,
} from './report-choice.ts';
import { ReportContents } from './report-contents.tsx';
import { ReportHeadForm } from './report-head-form.tsx';
import classes from './reports-screen.module.css';

/** Chooses what the progress report covers and who it is for; the pages themselves are the print route. */
export function ReportsScreen() {
  const [query, setQuery] = useSearchParams();
  const navigate = useNavigate();
  const choice = readChoice(query, usualChoice(today()));
  const { data: details } = useReportDetails();
  const saveHead = useRef(async () => true);
  const pages = `/print/reports/progress?${writeChoice(choice)}`;

  const choose = (changes: Partial<ReportChoice>) =>
    setQuery(writeChoice({ ...choice, ...changes }), { replace: true });
  const openPages = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The pages show the head as it is stored. When it could not be stored, the form says so.
    void saveHead.current().then((isSaved) => {
      if (isSaved) void navigate(pages);
    });
  };

  return (
    <>
      <PageHeader title="Reports" />
      <div className={classes.screen}>
        <div className={classes.form}>
          <h2 className={classes.title}>Progress report</h2>
          <p className={classes.lead}>
            A page or two for a coach or an agency: what you sent and how far it went, what employers said
            beside what you see, and what you try. On paper or as a PDF.
          </p>
          <PeriodChoice choice={choice} onChoose={choose} />
          <Radio.Group
            label="Applications to list"
            value={choice.rows}
            onChange={(rows) => choose({ rows: rows === 'all' ? 'all' : 'latest' })}
            className={classes.group}
          >
            <div className={classes.options}>
              <Radio value="latest" label="The latest 10" />
              <Radio value="all" label="All of the period" />
            </div>
          </Radio.Group>
          {details && <ReportHeadForm stored={details} flush={saveHead} />}
        </div>
        <aside className={classes.contents} aria-labelledby="report-contents">
          <ReportContents choice={choice} />
          <Button component={Link} to={pages} variant="filled" onClick={openPages} className={classes.open}>
            See the pages
          </Button>
          <p className={classes.hint}>You print or save them as a PDF from there.</p>
        </aside>
      </div>
    </>
  );
}

type PeriodProps = { choice: ReportChoice; onChoose: (changes: Partial<ReportChoice>) => void };

function PeriodChoice({ choice, onChoose }: PeriodProps) {
  const isReversed = choice.from > choice.to;
  return (
    <fieldset className={classes.period}>
      <legend>Period</legend>
      <div className={classes.quick}>
        {quickPeriods(today()).map(({ label, from, to }) => (
          <Button
            key={label}
            size="xs"
            className={classes.choice}
            aria-pressed={choice.from === from && choice.to === to}
            onClick={() => onChoose({ from, to })}
          >
            {label}
          </Button>
        ))}
      </div>
      <div className={classes.days}>
        <DayField
          label="From"
          value={choice.from === THE_START ? null : choice.from}
          description="Empty: from the start"
          onChange={(from) => onChoose({ from: from ?? THE_START })}
        />
        <DayField
          label="To"
          value={choice.to}
          description="With this day"
          onChange={(to) => onChoose({ to: to ?? today() })}
          error={isReversed && 'The period ends before it begins. Choose a later last day.'}
        />
      </div>
    </fieldset>
  );
}
