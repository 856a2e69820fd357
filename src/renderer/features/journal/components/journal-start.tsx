import { useState } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useEntriesOfDay } from '../api/entries.ts';
import { useMention } from '../api/mention.ts';
import { type Beginning, blankEntry, entryAskedFor, mentionAskedFor } from './blank-entry.ts';

/**
 * `/journal`: goes on to the entry of today, which is empty until something is written. What the list is limited to stays
 * in the address.
 */
export function JournalToday() {
  const [day] = useState(today);
  const { data, error, isFetching } = useEntriesOfDay(day);
  const { search } = useLocation();
  const [fresh] = useState(() => crypto.randomUUID());
  if (!data || isFetching) return error ? <p role="alert">{sentenceOf(error)}</p> : <div aria-busy="true" />;
  const entry = data.entries.find((one) => one.kind !== 'weekly_review' && !one.private);
  const begin: Beginning = { begin: blankEntry(day), focus: true };
  return <Navigate to={`/journal/${entry?.key ?? fresh}${search}`} state={begin} replace />;
}

/** `/journal/new`: goes on to a new entry as the address asks for it. */
export function JournalNew() {
  const [query] = useSearchParams();
  const [fresh] = useState(() => crypto.randomUUID());
  const asked = mentionAskedFor(query);
  const { data: mention, isFetching } = useMention(asked);
  if (asked && isFetching) return <div aria-busy="true" />;
  const begin: Beginning = { begin: entryAskedFor(query, mention ?? null, today()), focus: true };
  return <Navigate to={`/journal/${fresh}`} state={begin} replace />;
}
