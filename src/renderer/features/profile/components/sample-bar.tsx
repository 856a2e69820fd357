import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useProfile } from '../api/use-profile.ts';
import { useSwitchProfile } from '../api/use-switch-profile.ts';
import classes from './sample-bar.module.css';

/** A quiet line above every screen of the sample, with the way back to one's own data. */
export function SampleBar() {
  const profile = useProfile();
  const switchProfile = useSwitchProfile();
  const navigate = useNavigate();
  if (profile.data?.profile !== 'sample') return null;
  return (
    <section className={classes.bar} aria-label="Sample data">
      <p>
        <strong>Sample data</strong>{' '}
        <span>Nothing here is real, and nothing you change here touches your own.</span>
      </p>
      <Button
        size="sm"
        disabled={switchProfile.isPending}
        onClick={() => switchProfile.mutate({ profile: 'own' }, { onSuccess: () => navigate('/board') })}
      >
        Use my own
      </Button>
    </section>
  );
}
