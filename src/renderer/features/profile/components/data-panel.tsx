import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useProfile } from '../api/use-profile.ts';
import { useSwitchProfile } from '../api/use-switch-profile.ts';
import classes from './panels.module.css';

type Props = {
  onImport: () => void;
  onSwitched: () => void;
  backups: ReactNode;
};

/** Where the data lies, its backups, what was put in the trash, and the ways in. */
export function DataPanel({ onImport, onSwitched, backups }: Props) {
  const profile = useProfile();
  const switchProfile = useSwitchProfile();
  return (
    <>
      <section className={classes.part}>
        <h2 className={classes.title}>Where it is kept</h2>
        <p>Everything you write is in this folder on this computer.</p>
        <p className={classes.folder}>{profile.data?.folder}</p>
      </section>
      <section className={classes.part}>
        <h2 className={classes.title}>Bring a list</h2>
        <p>
          Add applications from a sheet you already keep, or saved e-mails to those you have. You can undo it
          afterwards.
        </p>
        <Button onClick={onImport}>Import a list</Button>
      </section>
      {backups}
      <section className={classes.part}>
        <h2 className={classes.title}>Trash</h2>
        <p>
          What you delete goes to the <Link to="/trash">Trash</Link> first.
        </p>
      </section>
      {profile.data?.profile === 'own' ? (
        <section className={classes.part}>
          <h2 className={classes.title}>Sample</h2>
          <p>See Rebound filled with invented applications. Your own stay as they are.</p>
          <Button
            disabled={switchProfile.isPending}
            onClick={() => switchProfile.mutate({ profile: 'sample' }, { onSuccess: onSwitched })}
          >
            Look around
          </Button>
        </section>
      ) : null}
    </>
  );
}
