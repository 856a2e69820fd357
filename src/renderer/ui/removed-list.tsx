import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RemovedItem } from '../../shared/removed-item.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import classes from './removed-list.module.css';

type Props = {
  items: readonly RemovedItem[];
  /** What the items are: "Removed goals". */
  title: string;
  /** What goes with an item that is erased. */
  consequence: (name: string) => ReactNode;
  erasing: boolean;
  onRestore: (item: RemovedItem) => void;
  onErase: (item: RemovedItem, onErased: () => void) => void;
};

/** What was removed from a list, folded away at its end; only erasing here takes it away for good. */
export function RemovedList({ items, title, consequence, erasing, onRestore, onErase }: Props) {
  const [asked, setAsked] = useState<RemovedItem | null>(null);
  if (items.length === 0) return null;
  return (
    <details className={classes.part}>
      <summary className={classes.summary}>
        {title}, {items.length}
      </summary>
      <ul className={classes.list} aria-label={title}>
        {items.map((item) => (
          <li key={item.id} className={classes.item}>
            {item.name}
            <div className={classes.buttons}>
              <Button size="xs" aria-label={`Restore: ${item.name}`} onClick={() => onRestore(item)}>
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
        pending={erasing}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && onErase(asked, () => setAsked(null))}
      >
        <p>{asked && consequence(asked.name)} Backups keep it until they rotate.</p>
      </ConfirmDialog>
    </details>
  );
}
