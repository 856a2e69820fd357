import { useSearchParams } from 'react-router';
import type { ExportedEntry } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useEntriesToPrint } from '../api/export-entries.ts';
import classes from './entries-print.module.css';
import { MarkdownText } from './markdown-text.tsx';
import { usePictures } from './use-pictures.ts';

/**
 * Entries on paper, oldest first, at `/print/journal/entries?ids=1,2,3`. Private ones only with `private=1`, or
 * where one alone was chosen.
 */
export function EntriesPrint() {
  const [query] = useSearchParams();
  const ids = (query.get('ids') ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)
    .slice(0, 5_000);
  const withPrivate = query.get('private') === '1' || ids.length === 1;
  const { data: entries, error } = useEntriesToPrint({ ids, withPrivate });
  const pictures = usePictures(entries?.map(({ body }) => body));
  const { dateFormat } = useSettings();
  const day = (on: string) => formatDay(on, dateFormat);

  if (error || entries?.length === 0)
    return (
      <PrintPage title="Journal" backTo="/journal" ready={false}>
        <h1 className={classes.title}>Journal</h1>
        <p>{error ? sentenceOf(error) : 'There is no entry to print here.'}</p>
      </PrintPage>
    );
  const [first] = entries ?? [];
  const title = entries?.length === 1 && first ? nameOf(first, day) : 'Journal';
  return (
    <PrintPage title={title} backTo="/journal" ready={pictures !== null}>
      {entries && pictures ? (
        <>
          {entries.length > 1 && <h1 className="visually-hidden">Journal</h1>}
          {entries.length < ids.length && (
            <p className={classes.leftOut}>Private entries and those in the Trash are left out.</p>
          )}
          {entries.map((entry) => (
            <EntryOnPaper
              key={entry.id}
              entry={entry}
              day={day}
              pictures={pictures}
              level={entries.length > 1 ? 2 : 1}
            />
          ))}
        </>
      ) : (
        <h1 className="visually-hidden">Journal</h1>
      )}
    </PrintPage>
  );
}

type EntryOnPaperProps = {
  entry: ExportedEntry;
  day: (on: string) => string;
  pictures: ReadonlyMap<string, string>;
  level: 1 | 2;
};

function EntryOnPaper({ entry, day, pictures, level }: EntryOnPaperProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <article className={classes.entry}>
      <header className={classes.head}>
        <Heading className={classes.title}>{nameOf(entry, day)}</Heading>
        {entry.title !== '' && <p className={classes.day}>{day(entry.day)}</p>}
      </header>
      <MarkdownText text={entry.body} pictures={pictures} headingsBelow={level} />
    </article>
  );
}

function nameOf({ title, day: on }: ExportedEntry, day: (on: string) => string): string {
  return title.trim() === '' ? day(on) : title;
}
