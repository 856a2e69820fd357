import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TrashedPractice } from '../../../../shared/practice.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { useEraseMocks, useRestoreMocks } from '../api/mocks.ts';
import { useEraseQuestions, useRestoreQuestions } from '../api/overview.ts';
import classes from './practice.module.css';

/** Questions and mock interviews that were thrown away; only erasing here removes them. */
export function PracticeTrash({ trash }: { trash: readonly TrashedPractice[] }) {
  const [asked, setAsked] = useState<TrashedPractice | null>(null);
  const restoreCards = useRestoreQuestions();
  const restoreMocks = useRestoreMocks();
  const eraseCards = useEraseQuestions();
  const eraseMocks = useEraseMocks();
  if (trash.length === 0) return null;
  const onError = (error: unknown) => showNotice({ message: sentenceOf(error) });
  const onSuccess = () => setAsked(null);
  return (
    <details className={classes.sidePart}>
      <summary className={classes.summary}>Trash of practice, {trash.length}</summary>
      <ul className={classes.trash} aria-label="In the Trash">
        {trash.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <p>{item.name}</p>
            <div className={classes.buttons}>
              <Button
                size="xs"
                aria-label={`Restore: ${item.name}`}
                onClick={() =>
                  (item.kind === 'card' ? restoreCards : restoreMocks).mutate({ ids: [item.id] }, { onError })
                }
              >
                Restore
              </Button>
              <Button
                size="xs"
                mod={{ erases: true }}
                aria-label={`Erase: ${item.name}`}
                onClick={() => setAsked(item)}
              >
                Erase
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={asked !== null}
        title="Erase this for good?"
        confirmLabel="Erase"
        erases
        pending={eraseCards.isPending || eraseMocks.isPending}
        onClose={() => setAsked(null)}
        onConfirm={() =>
          asked &&
          (asked.kind === 'card' ? eraseCards : eraseMocks).mutate(
            { ids: [asked.id] },
            { onSuccess, onError },
          )
        }
      >
        <p>“{asked?.name}” and everything kept with it are gone then. Backups keep them until they rotate.</p>
      </ConfirmDialog>
    </details>
  );
}
