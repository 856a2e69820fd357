import { lazy, type ReactNode, Suspense } from 'react';
import { type PeoplePlace, PeoplePlaceContext } from '../features/applications/components/people-place.ts';

const ApplicationPeople = lazy(async () => ({
  default: (await import('../features/network/components/application-people.tsx')).ApplicationPeople,
}));

const place: PeoplePlace = (application) => (
  <Suspense fallback={null}>
    <ApplicationPeople key={application.id} {...application} />
  </Suspense>
);

/** Gives the page of an application its people. */
export function PeoplePlaceProvider({ children }: { children: ReactNode }) {
  return <PeoplePlaceContext value={place}>{children}</PeoplePlaceContext>;
}
