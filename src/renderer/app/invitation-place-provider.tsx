import { lazy, type ReactNode, Suspense } from 'react';
import {
  type InvitationPlace,
  InvitationPlaceContext,
} from '../features/applications/components/invitation-place.ts';

const InvitationImport = lazy(async () => ({
  default: (await import('../features/calendar/components/invitation-import.tsx')).InvitationImport,
}));

const place: InvitationPlace = (application) => (
  <Suspense fallback={null}>
    <InvitationImport key={application.id} application={application} />
  </Suspense>
);

/** Gives the interviews of an application the way in for invitations. */
export function InvitationPlaceProvider({ children }: { children: ReactNode }) {
  return <InvitationPlaceContext value={place}>{children}</InvitationPlaceContext>;
}
