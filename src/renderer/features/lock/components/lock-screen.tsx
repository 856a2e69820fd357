import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { useUnlock } from '../api/lock.ts';
import classes from './lock.module.css';

type Props = {
  /** Something typed in this window is not stored yet. */
  isUnsaved: boolean;
  onUnlocked: () => void;
};

/** All there is to see while it is locked. */
export function LockScreen({ isUnsaved, onUnlocked }: Props) {
  const unlock = useUnlock();
  const [passphrase, setPassphrase] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (passphrase === '' || unlock.isPending) return;
    unlock.mutate({ passphrase }, { onSuccess: onUnlocked, onError: () => setPassphrase('') });
  }
  return (
    <main className={classes.screen}>
      <h1 className={classes.wordmark}>Rebound</h1>
      <form className={classes.form} onSubmit={submit}>
        <PasswordInput
          data-autofocus
          label="Passphrase"
          autoComplete="current-password"
          value={passphrase}
          error={unlock.isError ? sentenceOf(unlock.error) : null}
          errorProps={{ role: 'alert' }}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the passphrase' }}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled" loading={unlock.isPending}>
          Unlock
        </Button>
      </form>
      {isUnsaved ? (
        <p className={classes.unsaved} role="status">
          Something you typed could not be saved before it was locked. It is kept in this window, so leave the
          window open and unlock it here.
        </p>
      ) : null}
    </main>
  );
}
