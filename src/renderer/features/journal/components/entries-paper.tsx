import type { ExportedEntry } from '../../../../shared/journal.ts';
import { feelingWords } from './entries-choice.ts';
import classes from './entries-print.module.css';
import { MarkdownText } from './markdown-text.tsx';

type EntriesPaperProps = {
  entries: readonly ExportedEntry[];
  pictures: ReadonlyMap<string, string>;
  day: (on: string) => string;
  /** Of a selection by period; undefined for entries chosen one by one. */
  period: string | undefined;
  withFeelings: boolean;
  /** Some of those chosen one by one are private or in the Trash. */
  leavesOut: boolean;
};

/** Entries one after another, the oldest first. */
export function EntriesPaper({ entries, pictures, day, period, withFeelings, leavesOut }: EntriesPaperProps) {
  const isOne = entries.length === 1 && period === undefined;
  return (
    <>
      {period === undefined ? (
        !isOne && <h1 className="visually-hidden">Journal</h1>
      ) : (
        <header className={classes.cover}>
          <h1 className={classes.name}>Journal</h1>
          <p className={classes.day}>{period}</p>
        </header>
      )}
      {leavesOut && <p className={classes.leftOut}>Private entries and those in the Trash are left out.</p>}
      {entries.map((entry) => (
        <EntryOnPaper
          key={entry.id}
          entry={entry}
          day={day}
          pictures={pictures}
          withFeelings={withFeelings}
          level={isOne ? 1 : 2}
        />
      ))}
    </>
  );
}

type EntryOnPaperProps = Pick<EntriesPaperProps, 'day' | 'pictures' | 'withFeelings'> & {
  entry: ExportedEntry;
  level: 1 | 2;
};

function EntryOnPaper({ entry, day, pictures, withFeelings, level }: EntryOnPaperProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const feeling = withFeelings ? feelingWords(entry) : '';
  return (
    <article className={classes.entry}>
      <header className={classes.head}>
        <Heading className={classes.title}>{nameOnPaper(entry, day)}</Heading>
        {entry.title.trim() !== '' && <p className={classes.day}>{day(entry.day)}</p>}
        {feeling !== '' && <p className={classes.day}>{feeling}</p>}
      </header>
      <MarkdownText text={entry.body} pictures={pictures} headingsBelow={level} />
    </article>
  );
}

/** The title of an entry, or its day where it has none. */
export function nameOnPaper({ title, day: on }: ExportedEntry, day: (on: string) => string): string {
  return title.trim() === '' ? day(on) : title;
}
