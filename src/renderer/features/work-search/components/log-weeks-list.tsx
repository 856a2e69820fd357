import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { countsLine } from '../../../../shared/domain/work-search/log-counts.ts';
import { footerCounts, type LogWeek, weeksOfLog } from '../../../../shared/domain/work-search/log-weeks.ts';
import { missingFields, missingWords } from '../../../../shared/domain/work-search/missing-fields.ts';
import { type LogPreset, presetOf } from '../../../../shared/domain/work-search/presets.ts';
import type { Activity } from '../../../../shared/work-search.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import rows from '../../../ui/rows.module.css';
import { useActivityChanges } from '../api/work-search.ts';
import { activityDetails, activityTitle } from './activity-words.ts';
import type { LogChoice } from './log-choice.ts';
import classes from './work-search-screen.module.css';

type LogWeeksListProps = {
  activities: readonly Activity[];
  choice: LogChoice;
  /** Opens an activity, at the field that is missing where one is named. */
  onOpen: (activity: Activity, field?: string) => void;
  /** The row of an activity went, and with it the keyboard. */
  onRemoved: () => void;
};

/** In a longer period only weeks with something are listed: years of empty ones would hide them. */
const MOST_EMPTY = 26;

/** The log week by week, the latest first. */
export function LogWeeksList({ activities, choice, onOpen, onRemoved }: LogWeeksListProps) {
  const all = weeksOfLog(activities, choice, choice.weekStart).toReversed();
  const weeks = all.length > MOST_EMPTY ? all.filter(({ entries }) => entries.length > 0) : all;
  return weeks.map((week) => (
    <LogWeekPart
      key={week.from}
      week={week}
      preset={presetOf(choice.preset)}
      onOpen={onOpen}
      onRemoved={onRemoved}
    />
  ));
}

type LogWeekProps = Pick<LogWeeksListProps, 'onOpen' | 'onRemoved'> & {
  week: LogWeek<Activity>;
  preset: LogPreset;
};

function LogWeekPart({ week, preset, onOpen, onRemoved }: LogWeekProps) {
  const { dateFormat } = useSettings();
  const name = `${formatShortDay(week.from, dateFormat)} to ${formatShortDay(week.to, dateFormat)}`;
  return (
    <section className={classes.week} aria-label={`Week ${name}`}>
      <div className={classes.weekHead}>
        <h2 className={classes.weekName}>{name}</h2>
        <p className={classes.counts}>
          {week.entries.length > 0 ? countsLine(footerCounts(week.entries), 'en') : 'Nothing entered'}
        </p>
      </div>
      {week.entries.length > 0 && (
        <ol className={rows.list}>
          {week.entries.toReversed().map((activity) => (
            <li key={activity.id} className={classes.activity}>
              <ActivityRow
                activity={activity}
                preset={preset}
                onOpen={(field) => onOpen(activity, field)}
                onRemoved={onRemoved}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type ActivityRowProps = {
  activity: Activity;
  preset: LogPreset;
  onOpen: (field?: string) => void;
  onRemoved: () => void;
};

function ActivityRow({ activity, preset, onOpen, onRemoved }: ActivityRowProps) {
  const { dateFormat } = useSettings();
  const { remove } = useActivityChanges();
  const told = useToldAfter();
  const { id, revision, applicationId, day, startTime } = activity;
  const title = activityTitle(activity);
  const name = `${title}, ${formatShortDay(day, dateFormat)}`;
  const missing = missingFields(activity, preset);
  return (
    <>
      <p className={classes.when}>
        {formatShortDay(day, dateFormat)}
        {startTime !== null && <span className={classes.time}>{startTime}</span>}
      </p>
      <div className={rows.fill}>
        <p className={classes.title}>{title}</p>
        <p className={classes.details}>
          {activityDetails(activity)}
          {applicationId !== null && (
            <>
              {' · '}
              <Link to={`/applications/${applicationId}`} aria-label={`The application of: ${name}`}>
                Application
              </Link>
            </>
          )}
        </p>
        {missing.length > 0 && (
          <p className={classes.lacks}>
            Missing: {missingWords(missing)}{' '}
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Fill in: ${name}`}
              onClick={() => onOpen(missing[0]?.[0])}
            >
              Fill in
            </Button>
          </p>
        )}
      </div>
      <span className={rows.tools}>
        <Button variant="subtle" size="compact-sm" aria-label={`Edit: ${name}`} onClick={() => onOpen()}>
          Edit
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Remove: ${name}`}
          onClick={() => told(remove.mutateAsync({ id, revision }).then(onRemoved), 'Activity removed.')}
        >
          Remove
        </Button>
      </span>
    </>
  );
}
