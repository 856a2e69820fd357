import { useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { entryKeyInput, type WrittenEntry } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useEntry } from '../api/entry.ts';
import { blankEntry, isBeginning } from './blank-entry.ts';
import { EntryEditor } from './entry-editor.tsx';

/** The entry whose key stands in the address; empty until something is written. */
export function EntryPage() {
  const { key = '' } = useParams();
  if (!entryKeyInput.safeParse(key).success)
    return <EmptyState title="There is no such entry">Choose one from the list.</EmptyState>;
  return <OpenEntry key={key} entryKey={key} />;
}

function OpenEntry({ entryKey }: { entryKey: string }) {
  const { data: entry, error } = useEntry(entryKey);
  const location = useLocation();
  const [query] = useSearchParams();
  // What a new entry begins with is decided once, also over midnight.
  const [blank] = useState<WrittenEntry>(() =>
    isBeginning(location.state) ? location.state.begin : blankEntry(today()),
  );
  const [isBegun] = useState(() => isBeginning(location.state));
  // What was read once stays open, with what is being written in it, also when it cannot be read again.
  if (entry === undefined) return error ? <p role="alert">{sentenceOf(error)}</p> : <div aria-busy="true" />;
  return (
    <EntryEditor
      entryKey={entryKey}
      entry={entry}
      blank={blank}
      findText={query.get('find') ?? undefined}
      autoFocus={isBegun}
    />
  );
}
