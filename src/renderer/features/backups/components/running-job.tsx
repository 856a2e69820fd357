import { Button, Progress } from '@mantine/core';
import type { BackupJob } from '../../../../shared/backups.ts';
import { useCancelBackup } from '../api/backups.ts';
import { stageWords } from './backup-words.ts';
import classes from './backups.module.css';

/** How far a backup or restore is, and the way to end it. */
export function RunningJob({ job }: { job: BackupJob }) {
  const cancel = useCancelBackup();
  return (
    <div className={classes.job}>
      <p aria-live="polite">{stageWords(job)}</p>
      <Progress.Root size="sm" className={classes.progress}>
        <Progress.Section
          value={Math.round((job.share ?? 1) * 100)}
          animated={job.share === null}
          aria-label={job.kind === 'backup' ? 'Making a backup' : 'Restoring a backup'}
        />
      </Progress.Root>
      {job.stage === 'replacing' ? null : (
        <Button onClick={() => cancel.mutate({})} disabled={cancel.isPending}>
          {job.kind === 'backup' ? 'Cancel' : 'Cancel the restore'}
        </Button>
      )}
    </div>
  );
}
