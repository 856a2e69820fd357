import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RemovedMaterial } from '../../../../shared/materials.ts';
import { formatDay } from '../../../lib/format.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useRemoved, useRemovedChanges } from '../api/removed.ts';
import classes from './materials-tab.module.css';

/** Materials and versions that were removed: each can come back, and only erasing here takes it away for good. */
export function RemovedPart() {
  const [asked, setAsked] = useState<RemovedMaterial | null>(null);
  const { data: removed } = useRemoved();
  const { restore, erase } = useRemovedChanges();
  const { dateFormat } = useSettings();
  if (!removed || removed.length === 0) return null;
  return (
    <details className={classes.part}>
      <summary className={classes.summary}>Removed, {removed.length}</summary>
      <ul className={classes.list} aria-label="Removed">
        {removed.map((item) => {
          const { kind, id, name, deletedAt } = item;
          return (
            <li key={`${kind} ${id}`} className={classes.row}>
              <span className={classes.removedName}>{name}</span>
              <span className={classes.meta}>Removed {formatDay(deletedAt.slice(0, 10), dateFormat)}</span>
              <span className={classes.buttons}>
                <Button
                  size="xs"
                  aria-label={`Restore: ${name}`}
                  onClick={() => restore.mutate({ kind, id }, sayProblem)}
                >
                  Restore
                </Button>
                <Button
                  size="xs"
                  mod={{ erases: true }}
                  aria-label={`Erase: ${name}`}
                  onClick={() => setAsked(item)}
                >
                  Erase
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        opened={asked !== null}
        title="Erase this for good?"
        confirmLabel="Erase"
        erases
        pending={erase.isPending}
        onClose={() => setAsked(null)}
        onConfirm={() =>
          asked &&
          erase.mutate({ kind: asked.kind, id: asked.id }, { ...sayProblem, onSuccess: () => setAsked(null) })
        }
      >
        <p>
          {asked?.kind === 'material'
            ? `“${asked.name}”, its versions and their files are gone then, also from the applications they were sent with.`
            : `“${asked?.name}” and its file are gone then.`}{' '}
          Backups keep them until they rotate.
        </p>
      </ConfirmDialog>
    </details>
  );
}
