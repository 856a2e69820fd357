import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { showNotice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useEmptyTrash, useTrashed } from '../api/trash-applications.ts';
import styles from './trash-screen.module.css';

/** What of other features lies in the Trash. */
type OthersInTrash = {
  count: number;
  /** Named in a sentence: "3 people". */
  what: string;
  /** What goes and what stays when they are erased. */
  consequence: string;
  list: ReactNode;
  eraseAll: () => Promise<unknown>;
};
type Erasing = { ids: number[]; what: string; others: OthersInTrash | null };

/** What was moved to the Trash: each can go back to where it was or be erased for good. */
export function TrashScreen({ others }: { others: OthersInTrash }) {
  const trashed = useTrashed();
  const { restore, erase } = useEmptyTrash();
  const { dateFormat } = useSettings();
  const [erasing, setErasing] = useState<Erasing | null>(null);
  const items = trashed.data ?? [];
  const isEmpty = items.length === 0 && others.count === 0;

  const eraseChosen = useMutation({
    mutationFn: async (chosen: Erasing) => {
      if (chosen.others) await chosen.others.eraseAll();
      if (chosen.ids.length > 0) await erase.mutateAsync(chosen.ids);
    },
    onSettled: () => setErasing(null),
  });
  return (
    <>
      <PageHeader title="Trash">
        {!isEmpty && (
          <Button
            onClick={() =>
              setErasing({
                ids: items.map(({ id }) => id),
                what: allWords(items.length, others),
                others: others.count > 0 ? others : null,
              })
            }
          >
            Erase all…
          </Button>
        )}
      </PageHeader>
      {trashed.error && <p role="alert">{sentenceOf(trashed.error)}</p>}
      {trashed.data && isEmpty && (
        <EmptyState title="The Trash is empty">
          Applications and people you move here stay until you erase them. You can put each one back where it
          was.
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
                onClick={() => setErasing({ ids: [id], what: `${role}, ${company}`, others: null })}
              >
                Erase…
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.count > 0 && <div className={styles.others}>{others.list}</div>}
      <ConfirmDialog
        opened={erasing !== null}
        title="Erase for good?"
        confirmLabel="Erase"
        erases
        pending={eraseChosen.isPending}
        onClose={() => setErasing(null)}
        onConfirm={() => erasing && eraseChosen.mutate(erasing)}
      >
        This removes {erasing?.what ?? ''} with everything written in it. It cannot be brought back.
        {erasing?.others && ` ${erasing.others.consequence}`}
      </ConfirmDialog>
    </>
  );
}

function allWords(applications: number, others: OthersInTrash): string {
  const parts = [
    ...(applications > 0 ? [`all ${applications} applications`] : []),
    ...(others.count > 0 ? [others.what] : []),
  ];
  return `${parts.join(' and ')} in the Trash`;
}
