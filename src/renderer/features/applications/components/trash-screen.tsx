import { Button } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { showNotice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useEmptyTrash, useTrashed } from '../api/trash-applications.ts';
import styles from './trash-screen.module.css';

type Erasing = { ids: number[]; what: string };

/** What was moved to the Trash: each can go back to the board or be erased for good. */
export function TrashScreen() {
  const trashed = useTrashed();
  const { restore, erase } = useEmptyTrash();
  const { dateFormat } = useSettings();
  const [erasing, setErasing] = useState<Erasing | null>(null);
  const items = trashed.data ?? [];
  return (
    <>
      <PageHeader title="Trash">
        {items.length > 0 && (
          <Button
            onClick={() =>
              setErasing({
                ids: items.map(({ id }) => id),
                what: `all ${items.length} applications in the Trash`,
              })
            }
          >
            Erase all…
          </Button>
        )}
      </PageHeader>
      {trashed.error && <p role="alert">{sentenceOf(trashed.error)}</p>}
      {trashed.data && items.length === 0 && (
        <EmptyState title="The Trash is empty">
          Applications you move here stay until you erase them. You can put each one back where it was.
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className={styles.list} aria-label="Trash">
          {items.map(({ id, role, company, deletedAt }) => (
            <li key={id} className={styles.item}>
              <span className={styles.what}>
                <span className={styles.role}>{role}</span>
                <span className={styles.meta}>
                  {company}, moved here on {formatDay(deletedAt.slice(0, 10), dateFormat)}
                </span>
              </span>
              <Button
                size="sm"
                aria-label={`Put back ${role}, ${company}`}
                onClick={() =>
                  restore.mutate([id], {
                    onSuccess: () => showNotice({ message: `${role} is back on the board` }),
                  })
                }
              >
                Put back
              </Button>
              <Button
                size="sm"
                variant="subtle"
                aria-label={`Erase ${role}, ${company}`}
                onClick={() => setErasing({ ids: [id], what: `${role}, ${company}` })}
              >
                Erase…
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ConfirmDialog
        opened={erasing !== null}
        title="Erase for good?"
        confirmLabel="Erase"
        erases
        pending={erase.isPending}
        onClose={() => setErasing(null)}
        onConfirm={() => erasing && erase.mutate(erasing.ids, { onSettled: () => setErasing(null) })}
      >
        This removes {erasing?.what ?? ''} with everything written in it. It cannot be brought back.
      </ConfirmDialog>
    </>
  );
}
