import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import classes from '../../../ui/profile-bar.module.css';
import { useProfile } from '../api/use-profile.ts';
import { useSwitchProfile } from '../api/use-switch-profile.ts';

/** What travels with the way to Today until it was really gone: a screen may ask before it is left, and be stayed on. */
const LEAVING = { leavesSample: true };

/** A quiet line above every screen of the sample, with the way back to one's own data. */
export function SampleBar() {
  const profile = useProfile();
  const { mutate, isPending } = useSwitchProfile();
  const navigate = useNavigate();
  const { pathname, state } = useLocation();
  const isSample = profile.data?.profile === 'sample';
  const hasLeft = isSample && pathname === '/today' && isLeaving(state);
  useEffect(() => {
    if (!hasLeft) return;
    // Back leads here again, and then nothing is switched.
    void navigate('/today', { replace: true, state: null });
    mutate({ profile: 'own' });
  }, [hasLeft, navigate, mutate]);
  if (!isSample) return null;
  return (
    <section className={classes.bar} aria-label="Sample data">
      <p>
        <strong>Sample data</strong>{' '}
        <span>Nothing here is real, and nothing you change here touches your own.</span>
      </p>
      <Button size="sm" disabled={isPending} onClick={() => void navigate('/today', { state: LEAVING })}>
        Use my own
      </Button>
    </section>
  );
}

function isLeaving(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'leavesSample' in state;
}
