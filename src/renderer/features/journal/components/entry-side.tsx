import type { Entry, WrittenEntry } from '../../../../shared/journal.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useOnThisDay } from '../api/entries.ts';
import { EntryFeeling } from './entry-feeling.tsx';
import { EntryLinks } from './entry-links.tsx';
import classes from './entry-side.module.css';
import { nameOfEntry } from './entry-words.ts';
import { JournalLink } from './journal-link.tsx';
import { WinsPart } from './win-part.tsx';

type Props = {
  entry: Entry | null;
  value: WrittenEntry;
  words: number;
  onChange: (changes: Partial<WrittenEntry>) => void;
};

/** What belongs to the open entry: its day, what it names, and two questions nobody has to answer. */
export function EntrySide({ entry, value, words, onChange }: Props) {
  const { dateFormat, journalOnThisDay } = useSettings();
  const { data: earlier } = useOnThisDay(today(), journalOnThisDay);
  return (
    <aside className={classes.side} aria-label="About this entry">
      <section className={classes.part}>
        <h2>This entry</h2>
        <DayField label="Day" value={value.day} onChange={(day) => day && onChange({ day })} />
        <p className={classes.hint}>
          {words} {words === 1 ? 'word' : 'words'}
          {value.private ? '. Private: in no search, export or report unless you choose it there' : ''}
        </p>
      </section>
      <div className={classes.part}>
        <WinsPart />
      </div>
      <EntryLinks entry={entry} />
      <section className={classes.part}>
        <h2>If you like</h2>
        <EntryFeeling
          label="Energy, 1 low to 5 high"
          value={value.energy}
          onChange={(energy) => onChange({ energy })}
        />
        <EntryFeeling
          label="Worry, 1 low to 5 high"
          value={value.worry}
          onChange={(worry) => onChange({ worry })}
        />
        <p className={classes.hint}>Optional, and left out of reports.</p>
      </section>
      {journalOnThisDay ? (
        <section className={classes.part}>
          <h2>On this day</h2>
          {earlier?.length ? (
            <ul className={classes.list}>
              {earlier.map((one) => (
                <li key={one.id}>
                  <JournalLink entryKey={one.key}>{nameOfEntry(one)}</JournalLink>
                  <span className={classes.about}>{formatDay(one.day, dateFormat)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className={classes.hint}>Nothing was written on this day in earlier years.</p>
          )}
        </section>
      ) : null}
    </aside>
  );
}
