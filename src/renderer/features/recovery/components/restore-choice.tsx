import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Backup } from '../../../../shared/backups.ts';
import type { RecoveryState } from '../../../../shared/recovery.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import rows from '../../../ui/backup-rows.module.css';
import { useRecoveryActions } from '../api/recovery.ts';
import classes from './recovery.module.css';
import { backupLine, backupState, doneWords } from './recovery-words.ts';

/** The backups there are, behind one button, each with the way back to it. */
export function RestoreChoice({ state }: { state: RecoveryState }) {
  const [isOpen, setIsOpen] = useState(false);
  const { backups, proposed } = state;
  const first = backups.filter(({ id }) => id === proposed);
  const others = backups.filter(({ id, check }) => id !== proposed && check !== 'damaged');
  return (
    <section className={classes.part} aria-labelledby="recovery-restore">
      <h2 id="recovery-restore" className={classes.subtitle}>
        Go back to a backup
      </h2>
      {backups.length === 0 ? (
        <p>There is no backup in this folder, nor in the one you chose for backups.</p>
      ) : (
        <>
          <p>It is checked first. What is there now is set aside under today’s date.</p>
          <div className={classes.buttons}>
            <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              Restore a backup…
            </Button>
          </div>
        </>
      )}
      {isOpen ? (
        <ul className={rows.list} aria-label="Backups">
          {[...first, ...others].map((backup) => (
            <BackupRow key={backup.id} backup={backup} state={state} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function BackupRow({ backup, state }: { backup: Backup; state: RecoveryState }) {
  const { dateFormat } = useSettings();
  const actions = useRecoveryActions();
  const restore = useMutation(actions.restore);
  const cancel = useMutation(actions.cancel);
  const [passphrase, setPassphrase] = useState('');
  const line = backupLine(backup, dateFormat);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    restore.mutate({ id: backup.id, passphrase: backup.isSealed ? passphrase : null });
  };
  return (
    <li>
      <form className={rows.item} onSubmit={submit}>
        <div className={rows.about}>
          <p className={rows.moment}>{line}</p>
          <p className={rows.facts}>{backupState(backup)}</p>
          {backup.isSealed ? (
            <PasswordInput
              mt="xs"
              label="Passphrase of this backup"
              value={passphrase}
              visibilityToggleButtonProps={{ 'aria-label': 'Show the passphrase' }}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
          ) : null}
          {restore.isPending ? (
            <p role="status" className={classes.answer}>
              {doneWords(state.progress)}
            </p>
          ) : null}
          {restore.isError ? (
            <p role="status" className={classes.answer}>
              {sentenceOf(restore.error)}
            </p>
          ) : null}
        </div>
        <Button
          type="submit"
          aria-label={`Restore ${line}`}
          loading={restore.isPending}
          disabled={state.job !== null || (backup.isSealed && passphrase === '')}
        >
          Restore
        </Button>
        {restore.isPending ? <Button onClick={() => cancel.mutate({})}>Cancel</Button> : null}
      </form>
    </li>
  );
}
