import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { counted } from '../../../lib/counted.ts';
import { useActivities } from '../api/work-search.ts';
import { writeLogChoice } from './log-choice.ts';
import classes from './log-options.module.css';
import { LogOptions } from './log-options.tsx';
import { MissingActivities } from './missing-activities.tsx';
import { useLogChoice } from './use-log-choice.ts';

/** The options of the printed log, beside its pages, and the way to the log itself. */
export function WorkSearchOptions() {
  const { choice } = useLogChoice();
  const { data: activities } = useActivities(choice);
  return (
    <div className={classes.options}>
      <Button component={Link} to={`/reports/work-search/log?${writeLogChoice(choice)}`}>
        Open the log{activities && `, ${counted(activities.length, 'activity', 'activities')}`}
      </Button>
      {activities && <MissingActivities activities={activities} choice={choice} />}
      <LogOptions />
    </div>
  );
}
