import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { addDays } from '../../../../shared/domain/days.ts';
import { type Week, weekOf } from '../../../../shared/domain/weeks.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useEntry } from '../api/entry.ts';
import { useReviewKey } from '../api/weekly-review.ts';
import { leftReviewOf } from './use-weekly-review.ts';
import classes from './weekly-review.module.css';
import { WeeklyReviewForm } from './weekly-review-form.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The review of one week, at `/journal/review?week=YYYY-MM-DD`; without a day, of this week. */
export function WeeklyReviewScreen() {
  const [query] = useSearchParams();
  const { weekStart, dateFormat } = useSettings();
  const asked = query.get('week') ?? '';
  const isDay = DAY.test(asked) && !Number.isNaN(Date.parse(asked));
  const week = weekOf(isDay ? asked : today(), weekStart);
  const isThisWeek = week.from === weekOf(today(), weekStart).from;
  const day = (on: string) => formatDay(on, dateFormat);
  return (
    <>
      <PageHeader title="Weekly review">
        <p className={classes.week}>
          {isThisWeek ? 'This week, ' : ''}
          {day(week.from)} to {day(week.to)}
        </p>
        <nav className={classes.weeks} aria-label="Weeks">
          <Button size="sm" component={Link} to={`/journal/review?week=${addDays(week.from, -7)}`}>
            Week before
          </Button>
          {!isThisWeek && (
            <Button size="sm" component={Link} to={`/journal/review?week=${addDays(week.from, 7)}`}>
              Week after
            </Button>
          )}
        </nav>
      </PageHeader>
      <ReviewOfWeek key={week.from} week={week} />
    </>
  );
}

function ReviewOfWeek({ week }: { week: Week }) {
  const { data: key, error } = useReviewKey(week);
  if (key === undefined) return error ? <p role="alert">{sentenceOf(error)}</p> : null;
  return <ReviewOfKey firstKey={key} week={week} />;
}

function ReviewOfKey({ firstKey, week }: { firstKey: string | null; week: Week }) {
  // Whatever is written meanwhile in another window, this one stays with the review it opened.
  const [entryKey] = useState(() => leftReviewOf(week) ?? firstKey ?? crypto.randomUUID());
  const { data: entry, error } = useEntry(entryKey);
  if (error && entry === undefined) return <p role="alert">{sentenceOf(error)}</p>;
  return entry === undefined ? null : <WeeklyReviewForm entryKey={entryKey} week={week} entry={entry} />;
}
