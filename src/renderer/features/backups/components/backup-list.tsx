import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Backup, BackupState } from '../../../../shared/backups.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import rows from '../../../ui/backup-rows.module.css';
import { contentWords, factsWords, momentWords } from './backup-words.ts';
import classes from './backups.module.css';
import { CheckButton } from './check-button.tsx';

const SHOWN_AT_FIRST = 5;

type Props = { state: BackupState; isBusy: boolean; onRestore: (backup: Backup) => void };

/** The backups there are, newest first, each with the way back to it. */
export function BackupList({ state, isBusy, onRestore }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const { backups } = state;
  if (backups.length === 0) return null;
  const shown = isWhole ? backups : backups.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={rows.list} aria-label="Backups">
        {shown.map((backup) => (
          <BackupRow key={backup.id} backup={backup} isBusy={isBusy} onRestore={onRestore} />
        ))}
      </ul>
      {backups.length > SHOWN_AT_FIRST ? (
        <div className={classes.buttons}>
          <Button onClick={() => setIsWhole(!isWhole)} aria-expanded={isWhole}>
            {isWhole ? `Show the ${SHOWN_AT_FIRST} newest` : `Show all ${backups.length}`}
          </Button>
        </div>
      ) : null}
    </>
  );
}

type RowProps = { backup: Backup; isBusy: boolean; onRestore: (backup: Backup) => void };

function BackupRow({ backup, isBusy, onRestore }: RowProps) {
  const { dateFormat } = useSettings();
  const moment = momentWords(backup, new Date(), dateFormat);
  const content = contentWords(backup);
  return (
    <li className={rows.item}>
      <div className={rows.about}>
        <p className={rows.moment}>{moment}</p>
        {content === '' ? null : <p>{content}</p>}
        <p className={rows.facts}>{factsWords(backup)}</p>
      </div>
      {backup.check === 'unknown' ? (
        <CheckButton backup={backup} moment={moment} isBusy={isBusy} />
      ) : backup.check === 'damaged' ? null : (
        <Button disabled={isBusy} onClick={() => onRestore(backup)} aria-label={`Restore… ${moment}`}>
          Restore…
        </Button>
      )}
    </li>
  );
}
