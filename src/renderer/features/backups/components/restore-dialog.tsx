import { Button, Group, Modal, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Backup, RestorePreview } from '../../../../shared/backups.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useBackupJob, useRestoreBackup, useRestorePreview } from '../api/backups.ts';
import { momentWords, sinceWords } from './backup-words.ts';
import classes from './backups.module.css';
import { RunningJob } from './running-job.tsx';

type Props = { backup: Backup | null; isGoingBack: boolean; onClose: () => void };

/** Says what will be there after a restore, and what will not, before it is done. */
export function RestoreDialog({ backup, isGoingBack, onClose }: Props) {
  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title={isGoingBack ? 'Go back to before the restore?' : 'Restore this backup?'}
      size="32rem"
    >
      {backup ? <RestoreForm backup={backup} onClose={onClose} /> : null}
    </Modal>
  );
}

function RestoreForm({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const { dateFormat } = useSettings();
  const preview = useRestorePreview(backup.id);
  const restore = useRestoreBackup();
  const job = useBackupJob();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    restore.mutate(
      { id: backup.id, passphrase: backup.isSealed ? passphrase : null },
      { onSuccess: onClose },
    );
  };
  return (
    <form className={classes.dialog} onSubmit={submit}>
      <p>{momentWords(backup, new Date(), dateFormat)}</p>
      {preview.data ? <Comparison preview={preview.data} /> : null}
      {preview.isError ? <p role="alert">{sentenceOf(preview.error)}</p> : null}
      {backup.missingFiles > 0 ? (
        <p>
          {backup.missingFiles} of the files it names do not lie beside it. They are there afterwards only if
          they still are now.
        </p>
      ) : null}
      {backup.isSealed ? (
        <PasswordInput
          label="Passphrase of this backup"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the passphrase' }}
        />
      ) : null}
      <p>A backup of how it is now is made first, so you can go back to it.</p>
      {restore.isPending && job ? <RunningJob job={job} /> : null}
      {restore.isError ? <p role="alert">{sentenceOf(restore.error)}</p> : null}
      <Group justify="flex-end" gap="sm">
        <Button onClick={onClose} data-autofocus disabled={restore.isPending}>
          Keep it as it is
        </Button>
        <Button
          type="submit"
          variant="filled"
          loading={restore.isPending}
          disabled={!preview.data || (backup.isSealed && passphrase === '')}
        >
          Restore
        </Button>
      </Group>
    </form>
  );
}

function Comparison({ preview: { backup, now, since } }: { preview: RestorePreview }) {
  const lost = sinceWords(since);
  return (
    <>
      <table className={classes.figures}>
        <thead>
          <tr>
            <td />
            <th scope="col">Now</th>
            <th scope="col">In this backup</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Applications</th>
            <td>{now.applications}</td>
            <td>{backup.applications ?? 'not known'}</td>
          </tr>
          <tr>
            <th scope="row">Journal entries</th>
            <td>{now.entries}</td>
            <td>{backup.entries ?? 'not known'}</td>
          </tr>
        </tbody>
      </table>
      <p>
        {lost === null
          ? 'No application, entry or move was added since it was made. Other changes since then go back too.'
          : `Since it was made: ${lost}. That, and every other change since, will not be there afterwards.`}
      </p>
    </>
  );
}
