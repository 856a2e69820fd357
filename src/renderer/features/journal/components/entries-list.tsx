import { Button } from '@mantine/core';
import { IconEyeOff, IconPin } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import type { EntryHead } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, formatShortDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { useEntries, useEraseEntries, usePinnedEntries, useRestoreEntries } from '../api/entries.ts';
import classes from './entries-list.module.css';
import { KIND_NAMES, nameOfEntry } from './entry-words.ts';
import { JournalLink } from './journal-link.tsx';
import type { JournalFilterState } from './use-journal-filter.ts';

/** The entries of the list, and what can be done with those of the Trash. The list of all begins with the pinned ones. */
export function EntriesList({ filter }: { filter: JournalFilterState }) {
  const { key } = useParams();
  const query = useEntries(filter.asked);
  const pinned = usePinnedEntries(!filter.isLimited);
  const first = filter.isLimited ? undefined : pinned.data?.entries;
  const entries = useMemo(
    () => withFirst(first ?? [], query.data?.pages.flatMap((page) => page.entries) ?? []),
    [first, query.data],
  );
  if (!query.data || pinned.isLoading)
    return query.error ? <p role="alert">{sentenceOf(query.error)}</p> : <div aria-busy="true" />;
  if (entries.length === 0)
    return (
      <p className={classes.none}>
        {filter.shown === 'trash' ? 'The Trash of the journal is empty.' : 'Nothing is written here yet.'}
      </p>
    );
  return (
    <>
      <ul className={classes.list} aria-label="Entries">
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryRow entry={entry} current={entry.key === key} />
            {entry.trashed ? <TrashChoices entry={entry} /> : null}
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button
          variant="subtle"
          size="xs"
          className={classes.more}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          Show earlier entries
        </Button>
      ) : null}
    </>
  );
}

function EntryRow({ entry, current }: { entry: EntryHead; current: boolean }) {
  const { dateFormat } = useSettings();
  const isThisYear = entry.day.slice(0, 4) === today().slice(0, 4);
  const about = [
    ...(entry.kind === 'entry' ? [] : [KIND_NAMES[entry.kind]]),
    ...entry.mentions.slice(0, 1).map((name) => `@${name}`),
    ...entry.tags.slice(0, 2).map((tag) => `#${tag}`),
  ];
  const name = nameOfEntry(entry);
  return (
    <JournalLink entryKey={entry.key} className={classes.row} current={current}>
      <span className={classes.meta}>
        <span>
          {entry.day === today()
            ? 'Today'
            : isThisYear
              ? formatShortDay(entry.day, dateFormat)
              : formatDay(entry.day, dateFormat)}
        </span>
        <span className={classes.about}>{about.join(' ')}</span>
        {entry.pinned ? <IconPin size={14} stroke={1.5} aria-label="Pinned" role="img" /> : null}
        {entry.private ? <IconEyeOff size={14} stroke={1.5} aria-label="Private" role="img" /> : null}
      </span>
      <span className={classes.name}>{name}</span>
      {entry.excerpt && entry.title.trim() !== '' ? (
        <span className={classes.excerpt}>{entry.excerpt}</span>
      ) : null}
    </JournalLink>
  );
}

function TrashChoices({ entry }: { entry: EntryHead }) {
  const restore = useRestoreEntries();
  const erase = useEraseEntries();
  const [asking, setAsking] = useState(false);
  const run = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      showNotice({ message: sentenceOf(error) });
    }
  };
  return (
    <div className={classes.choices}>
      <Button size="xs" onClick={() => void run(restore.mutateAsync({ ids: [entry.id] }))}>
        Restore
      </Button>
      <Button size="xs" mod={{ erases: true }} onClick={() => setAsking(true)}>
        Erase
      </Button>
      <ConfirmDialog
        opened={asking}
        title="Erase this entry?"
        confirmLabel="Erase"
        erases
        pending={erase.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => void run(erase.mutateAsync({ ids: [entry.id] })).then(() => setAsking(false))}
      >
        <p>
          “{nameOfEntry(entry)}” and its earlier versions are gone for good then. Backups keep them until they
          rotate.
        </p>
      </ConfirmDialog>
    </div>
  );
}

/** Each entry once: those at the top, whatever page they are on, then the others. */
function withFirst(first: readonly EntryHead[], entries: readonly EntryHead[]): EntryHead[] {
  const there = new Set(first.map(({ id }) => id));
  return [...first, ...entries.filter(({ id }) => !there.has(id))];
}
