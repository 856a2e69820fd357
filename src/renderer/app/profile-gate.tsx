import { Button } from '@mantine/core';
import { Outlet, useNavigate } from 'react-router';
import { useProfile } from '../features/profile/api/use-profile.ts';
import { FirstRun } from '../features/profile/components/first-run.tsx';
import { sentenceOf } from '../lib/errors.ts';
import { LostKeyPage } from './lost-key-page.tsx';
import { PageMessage } from './page-message.tsx';
import { useAppearance } from './use-appearance.ts';
import { useConnection } from './use-connection.ts';

/** Lets the screens in once the profile is open and the person has chosen how to begin. */
export function ProfileGate() {
  const profile = useProfile();
  const connection = useConnection();
  const navigate = useNavigate();
  useAppearance();

  if (profile.data?.firstRun) {
    return (
      <FirstRun
        onStart={() => navigate('/today')}
        onImport={() => navigate('/import')}
        onBringBack={() => navigate('/settings/data')}
      />
    );
  }
  if (profile.data) return <Outlet />;
  if (connection === 'no_key') return <LostKeyPage />;
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
