import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useReadOnly } from './read-only-context.ts';
import classes from './removed-list.module.css';

type Removed = { id: number; name: string; kind?: string };

type Props<Item extends Removed> = {
  items: readonly Item[];
  /** What the items are: "Removed goals". */
  title: string;
  /** What else there is to say of an item: its day. */
  note?: (item: Item) => string;
  /** What goes with an item that is erased. */
  consequence: (item: Item) => ReactNode;
  erasing: boolean;
  /** Unfolded, where what was removed is what the screen is about. */
  isOpen?: boolean;
  onRestore: (item: Item) => void;
  onErase: (item: Item, onErased: () => void) => void;
};

/** What was removed from a list, folded away at its end; only erasing here takes it away for good. */
export function RemovedList<Item extends Removed>(props: Props<Item>) {
  const { items, title, note, consequence, erasing, isOpen = false, onRestore, onErase } = props;
  const readOnly = useReadOnly();
  const [asked, setAsked] = useState<Item | null>(null);
  if (items.length === 0) return null;
  return (
    <details className={classes.part} open={isOpen || undefined}>
      <summary className={classes.summary}>
        {title}, {items.length}
      </summary>
      <ul className={classes.list} aria-label={title}>
        {items.map((item) => (
          <li key={`${item.kind} ${item.id}`} className={classes.item}>
            <span>
              {item.name}
              {note && <span className={classes.note}> {note(item)}</span>}
            </span>
            <div className={classes.buttons}>
              <Button
                size="xs"
                disabled={readOnly}
                aria-label={`Restore: ${item.name}`}
                onClick={() => onRestore(item)}
              >
                Restore
              </Button>
              <Button
                size="xs"
                mod={{ erases: true }}
                disabled={readOnly}
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
        <p>{asked && consequence(asked)} Backups keep it until they rotate.</p>
      </ConfirmDialog>
    </details>
  );
}
