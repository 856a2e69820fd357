import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Win } from '../../../../shared/wins.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { useRemovedWins, useWinChanges } from '../api/wins.ts';
import classes from './win-screen.module.css';

/** The wins that were removed, with the way back and the way out for good. Nothing when there is none. */
export function RemovedWins() {
  const { data: wins = [] } = useRemovedWins();
  const titleId = useId();
  if (wins.length === 0) return null;
  return (
    <div className={classes.screen}>
      <section aria-labelledby={titleId}>
        <h2 id={titleId} className={classes.title}>
          Removed
        </h2>
        <ul className={classes.list}>
          {wins.map((win) => (
            <RemovedWin key={win.id} win={win} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function RemovedWin({ win: { id, text, day } }: { win: Win }) {
  const { restore, erase } = useWinChanges();
  const { dateFormat } = useSettings();
  const [isAsking, setIsAsking] = useState(false);
  const onError = (error: unknown) => showNotice({ message: sentenceOf(error) });
  return (
    <li className={classes.item}>
      <span className={classes.what}>
        <span className={classes.removed}>{text}</span>
        <span className={classes.day}>{formatShortDay(day, dateFormat)}</span>
      </span>
      <span className={classes.buttons}>
        <Button
          size="sm"
          variant="subtle"
          aria-label={`Restore: ${text}`}
          disabled={restore.isPending}
          onClick={() => restore.mutate({ id }, { onError })}
        >
          Restore
        </Button>
        <Button
          size="sm"
          variant="subtle"
          mod={{ erases: true }}
          aria-label={`Erase: ${text}`}
          onClick={() => setIsAsking(true)}
        >
          Erase
        </Button>
      </span>
      <ConfirmDialog
        opened={isAsking}
        title="Erase this win?"
        confirmLabel="Erase"
        erases
        pending={erase.isPending}
        onClose={() => setIsAsking(false)}
        onConfirm={() => erase.mutate({ id }, { onError, onSettled: () => setIsAsking(false) })}
      >
        <p>“{text}” is gone for good then. Backups keep it until they rotate.</p>
      </ConfirmDialog>
    </li>
  );
}
