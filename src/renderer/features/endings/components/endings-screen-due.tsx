import { Link } from 'react-router';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useDueRequests } from '../api/list.ts';
import { dueWords, endingAddress } from './endings-list-words.ts';
import classes from './endings-screen.module.css';

/** Questions whose good days are now. Nothing here is late: a day that passes takes its line away. */
export function EndingsDue() {
  const due = useDueRequests();
  const { dateFormat } = useSettings();
  if (due.length === 0) return null;
  return (
    <section className={classes.due} aria-labelledby="asking">
      <h3 id="asking" className={classes.dueTitle}>
        Asking for feedback
      </h3>
      <ul className={classes.dueList}>
        {due.map((request) => (
          <li key={request.endingId}>
            <Link to={endingAddress(request.applicationId)}>
              {dueWords(request, formatShortDay(request.until, dateFormat))}
            </Link>{' '}
            <span className={classes.dueRole}>{request.role}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
