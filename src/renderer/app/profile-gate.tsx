import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { useProfile } from '../features/profile/api/use-profile.ts';
import { FirstRun } from '../features/profile/components/first-run.tsx';
import { codeOf, sentenceOf } from '../lib/errors.ts';
import { LostKeyPage } from './lost-key-page.tsx';
import { PageMessage } from './page-message.tsx';
import { useAppearance } from './use-appearance.ts';
import { useConnection } from './use-connection.ts';

const RecoveryScreen = lazy(async () => ({
  default: (await import('../features/recovery/components/recovery-screen.tsx')).RecoveryScreen,
}));

/** Lets the screens in once the profile is open and the person has chosen how to begin. */
export function ProfileGate() {
  const profile = useProfile();
  const connection = useConnection();
  const navigate = useNavigate();
  useAppearance();

  if (profile.data?.firstRun) {
    return <FirstRun onImport={() => navigate('/import')} onBringBack={() => navigate('/settings/data')} />;
  }
  if (profile.data) return <Outlet />;
  if (connection === 'no_key') return <LostKeyPage />;
  // Not only once it was asked often enough: this answer is not going to change by itself.
  if (codeOf(profile.failureReason) === 'PROFILE_UNREADABLE')
    return (
      <Suspense fallback={<PageMessage title="Rebound" />}>
        <RecoveryScreen />
      </Suspense>
    );
  if (profile.isError) {
    return (
      <PageMessage title="Rebound could not open">
        <p>{sentenceOf(profile.error)}</p>
        <Button variant="filled" mt="lg" onClick={() => profile.refetch()}>
          Try again
        </Button>
      </PageMessage>
    );
  }
  return <PageMessage title="Rebound" />;
}
