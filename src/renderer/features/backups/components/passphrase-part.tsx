import { Button, Checkbox, Group, Modal, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PASSPHRASE } from '../../../../shared/backups.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { useSetPassphrase } from '../api/backups.ts';
import classes from './backups.module.css';

/** Whether backups are locked with a passphrase, and setting, changing or removing it. */
export function PassphrasePart({ isSealing }: { isSealing: boolean }) {
  const [asked, setAsked] = useState<'set' | 'remove' | null>(null);
  const set = useSetPassphrase();
  const close = () => setAsked(null);
  return (
    <>
      <h3 className={classes.subtitle}>Passphrase for backups</h3>
      <p>
        {isSealing
          ? 'New backups are locked: without the passphrase nobody can read them, and neither can you. Each keeps the passphrase it was made with.'
          : 'Anybody who gets hold of the folder can read the backups in it. With a passphrase nobody can without it.'}
      </p>
      <div className={classes.buttons}>
        <Button onClick={() => setAsked('set')}>
          {isSealing ? 'Change the passphrase' : 'Set a passphrase'}
        </Button>
        {isSealing ? <Button onClick={() => setAsked('remove')}>Remove it</Button> : null}
      </div>
      <Modal opened={asked === 'set'} onClose={close} title="A passphrase for backups" size="30rem">
        <PassphraseForm onClose={close} />
      </Modal>
      <ConfirmDialog
        opened={asked === 'remove'}
        title="Remove the passphrase?"
        confirmLabel="Remove it"
        pending={set.isPending}
        onClose={close}
        onConfirm={() =>
          set.mutate(
            { passphrase: null },
            { onSuccess: close, onError: (error) => showNotice({ message: sentenceOf(error) }) },
          )
        }
      >
        <p>New backups can then be read by anybody who has their folder. Those made so far stay locked.</p>
      </ConfirmDialog>
    </>
  );
}

function PassphraseForm({ onClose }: { onClose: () => void }) {
  const set = useSetPassphrase();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isKept, setIsKept] = useState(false);
  const isSame = passphrase === again;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate(
      { passphrase },
      {
        onSuccess: () => {
          showNotice({ message: 'From now on backups are locked with this passphrase.' });
          onClose();
        },
      },
    );
  };
  const shown = { 'aria-label': 'Show the passphrase' };
  return (
    <form className={classes.dialog} onSubmit={submit}>
      <p>
        A lost passphrase is final: Rebound does not keep it, and nobody can open the backup without it. Write
        it down and keep the paper somewhere safe.
      </p>
      <p>
        Backups made so far stay readable. What is open on this computer is not locked by it, only its backups
        are.
      </p>
      <PasswordInput
        data-autofocus
        label="Passphrase"
        description={`At least ${PASSPHRASE.least} characters. A few words you do not use elsewhere are good.`}
        autoComplete="new-password"
        value={passphrase}
        visibilityToggleButtonProps={shown}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <PasswordInput
        label="The same once more"
        autoComplete="new-password"
        value={again}
        error={again !== '' && !isSame ? 'These two are not the same yet.' : null}
        visibilityToggleButtonProps={shown}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      <Checkbox
        label="I have written it down"
        checked={isKept}
        onChange={(event) => setIsKept(event.currentTarget.checked)}
      />
      {set.isError ? <p role="alert">{sentenceOf(set.error)}</p> : null}
      <Group justify="flex-end" gap="sm">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          type="submit"
          variant="filled"
          loading={set.isPending}
          disabled={passphrase.length < PASSPHRASE.least || !isSame || !isKept}
        >
          Set the passphrase
        </Button>
      </Group>
    </form>
  );
}
