import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Backup, BackupState } from '../../../../shared/backups.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useBackupJob, useBackups, useMakeBackup } from '../api/backups.ts';
import { BackupList } from './backup-list.tsx';
import { momentWords } from './backup-words.ts';
import classes from './backups.module.css';
import { FolderPart } from './folder-part.tsx';
import { PassphrasePart } from './passphrase-part.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { RunningJob } from './running-job.tsx';

/** The part of Settings → Data about backups: what there is, making one, and going back to one. */
export function BackupsPanel() {
  const query = useBackups();
  const job = useBackupJob();
  const make = useMakeBackup();
  const [restored, setRestored] = useState<Backup | null>(null);
  const { place, focusBack } = useFocusBack<HTMLHeadingElement>();
  const state = query.data;
  const makeNow = () =>
    make.mutate(
      {},
      {
        onSuccess: () => showNotice({ message: 'The backup is made and checked.' }),
        onError: (error) => showNotice({ message: sentenceOf(error) }),
      },
    );
  return (
    <section className={classes.part} aria-labelledby="backups-title">
      <h2 className={classes.title} id="backups-title" ref={place} tabIndex={-1}>
        Backups
      </h2>
      <p>
        Rebound makes one once a day, after every hour in which something changed, and before large changes.
        It keeps the 5 latest, and one for each of 7 days, 4 weeks and 12 months.
      </p>
      {query.isError ? <p role="alert">{sentenceOf(query.error)}</p> : null}
      {state ? <Standing state={state} /> : null}
      {job?.kind === 'backup' ? (
        <RunningJob job={job} />
      ) : (
        <div className={classes.buttons}>
          <Button variant="filled" onClick={makeNow} loading={make.isPending} disabled={job !== null}>
            Back up now
          </Button>
          {state ? <GoBack state={state} onChoose={setRestored} /> : null}
        </div>
      )}
      {state ? (
        <>
          <BackupList state={state} isBusy={job !== null} onRestore={setRestored} />
          <FolderPart state={state} />
          <PassphrasePart isSealing={state.isSealing} />
        </>
      ) : null}
      <RestoreDialog
        backup={restored}
        isGoingBack={restored !== null && restored.id === state?.goBack}
        onClose={() => {
          setRestored(null);
          focusBack();
        }}
      />
    </section>
  );
}

/** How safe everything is at the moment, in a sentence. */
function Standing({ state }: { state: BackupState }) {
  const { dateFormat } = useSettings();
  const newest = state.backups.find(({ id }) => id === state.proposed);
  return (
    <>
      <p>
        {newest
          ? `The newest checked one: ${momentWords(newest, new Date(), dateFormat)}.`
          : state.backups.length > 0
            ? 'None of the backups is checked yet.'
            : 'There is none yet. The first is made soon after there is something to lose.'}
      </p>
      {state.problem ? (
        <p className={classes.problem} role="status">
          {state.problem}
        </p>
      ) : null}
      {state.isReachable ? null : (
        <p className={classes.problem} role="status">
          The chosen folder cannot be reached at the moment. Until it can, backups are kept inside the data
          folder.
        </p>
      )}
    </>
  );
}

function GoBack({ state, onChoose }: { state: BackupState; onChoose: (backup: Backup) => void }) {
  const before = state.backups.find(({ id }) => id === state.goBack);
  if (!before || before.check === 'damaged') return null;
  return <Button onClick={() => onChoose(before)}>Go back to before the restore</Button>;
}
