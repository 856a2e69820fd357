import { lazy, type ReactNode, Suspense } from 'react';
import { type JournalPlace, JournalPlaceContext } from '../features/applications/components/journal-place.ts';

const EntriesAbout = lazy(async () => ({
  default: (await import('../features/journal/components/entries-about.tsx')).EntriesAbout,
}));

const place: JournalPlace = (application) => (
  <Suspense fallback={null}>
    <EntriesAbout {...application} />
  </Suspense>
);

/** Gives the page of an application what was written about it. */
export function JournalPlaceProvider({ children }: { children: ReactNode }) {
  return <JournalPlaceContext value={place}>{children}</JournalPlaceContext>;
}
