import { Link } from 'react-router';
import { missingFields, missingWords } from '../../../../shared/domain/work-search/missing-fields.ts';
import { presetOf } from '../../../../shared/domain/work-search/presets.ts';
import type { Activity } from '../../../../shared/work-search.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { activityTitle } from './activity-words.ts';
import { type LogChoice, writeLogChoice } from './log-choice.ts';
import classes from './log-options.module.css';

type MissingActivitiesProps = { activities: readonly Activity[]; choice: LogChoice };

/** Before printing: what the form asks for and the log does not say, each with the way to its field. */
export function MissingActivities({ activities, choice }: MissingActivitiesProps) {
  const { dateFormat } = useSettings();
  const preset = presetOf(choice.preset);
  const lacking = activities.flatMap((activity) => {
    const missing = missingFields(activity, preset);
    return missing.length === 0 ? [] : [{ activity, missing }];
  });
  if (lacking.length === 0) return null;
  const address = `/reports/work-search/log?${writeLogChoice(choice)}`;
  return (
    <section className={classes.about} aria-label="Missing before printing">
      <p>
        <strong>This form also asks for</strong>, and you can print without it:
      </p>
      <ul>
        {lacking.map(({ activity, missing }) => (
          <li key={activity.id}>
            <Link to={`${address}&activity=${activity.id}&field=${missing[0]?.[0] ?? ''}`}>
              {activityTitle(activity)}, {formatShortDay(activity.day, dateFormat)}
            </Link>
            : {missingWords(missing)}
          </li>
        ))}
      </ul>
    </section>
  );
}
