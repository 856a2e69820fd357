import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useEntriesAbout } from '../api/entries.ts';
import classes from './entries-about.module.css';
import { nameOfEntry } from './entry-words.ts';

/** The latest entries that name an application, and the way to a new one. */
export function EntriesAbout({ id }: { id: number }) {
  const { data } = useEntriesAbout(id);
  const { dateFormat } = useSettings();
  return (
    <section aria-label="In the journal">
      <h3 className={classes.title}>In the journal</h3>
      <ul className={classes.list}>
        {data?.entries.map((entry) => (
          <li key={entry.id}>
            <Link to={`/journal/${entry.key}`}>{nameOfEntry(entry)}</Link>
            <span className={classes.day}>{formatShortDay(entry.day, dateFormat)}</span>
          </li>
        ))}
      </ul>
      {data?.next ? (
        <Anchor component={Link} to={`/journal?application=${id}`} className={classes.write}>
          All entries about it
        </Anchor>
      ) : null}
      <Anchor component={Link} to={`/journal/new?mention=application/${id}`} className={classes.write}>
        Write about it
      </Anchor>
    </section>
  );
}
