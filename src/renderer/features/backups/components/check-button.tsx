import { Button, Group, Modal, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Backup } from '../../../../shared/backups.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useCheckBackup } from '../api/backups.ts';
import classes from './backups.module.css';

type Props = { backup: Backup; moment: string; isBusy: boolean };

/** Looks at a backup nothing is known of; a locked one first needs its passphrase. */
export function CheckButton({ backup, moment, isBusy }: Props) {
  const check = useCheckBackup();
  const [isAsked, setIsAsked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const run = () =>
    check.mutate(
      { id: backup.id, passphrase: backup.isSealed ? passphrase : null },
      {
        onSuccess: () => setIsAsked(false),
        onError: (error) => showNotice({ message: sentenceOf(error) }),
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run();
  };
  return (
    <>
      <Button
        disabled={isBusy}
        loading={check.isPending}
        aria-label={`Check ${moment}`}
        onClick={backup.isSealed ? () => setIsAsked(true) : run}
      >
        Check
      </Button>
      <Modal opened={isAsked} onClose={() => setIsAsked(false)} title="Check a locked backup" size="28rem">
        <form className={classes.dialog} onSubmit={submit}>
          <PasswordInput
            data-autofocus
            label="Passphrase of this backup"
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Show the passphrase' }}
          />
          <Group justify="flex-end" gap="sm">
            <Button onClick={() => setIsAsked(false)}>Cancel</Button>
            <Button type="submit" variant="filled" loading={check.isPending} disabled={passphrase === ''}>
              Check it
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  );
}
