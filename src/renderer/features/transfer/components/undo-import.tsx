import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PastImport } from '../../../../shared/transfer.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { useAskForImport, useUndoImport } from '../api/past-imports.ts';
import { amount } from './import-words.ts';

type Props = { importId: number; label: string; description?: string; onUndone?: () => void };

/** *Undo this import*: at once, or after saying how many of its applications were changed since. */
export function UndoImport({ importId, label, description, onUndone }: Props) {
  const [changedSince, setChangedSince] = useState<PastImport | null>(null);
  const ask = useAskForImport();
  const undo = useUndoImport();
  const remove = async () => {
    try {
      const { removed } = await undo.mutateAsync({ importId });
      showNotice({ message: `The import is undone. ${amount(removed, 'application')} removed.` });
      setChangedSince(null);
      onUndone?.();
    } catch (error) {
      showNotice({ message: sentenceOf(error) });
    }
  };
  const start = async () => {
    try {
      const known = await ask(importId);
      if (known && known.changed > 0) setChangedSince(known);
      else await remove();
    } catch (error) {
      showNotice({ message: sentenceOf(error) });
    }
  };
  return (
    <>
      <Button aria-description={description} loading={undo.isPending} onClick={() => void start()}>
        {label}
      </Button>
      <ConfirmDialog
        opened={changedSince !== null}
        title="Undo this import?"
        confirmLabel="Undo this import"
        cancelLabel="Keep it"
        pending={undo.isPending}
        onConfirm={() => void remove()}
        onClose={() => setChangedSince(null)}
      >
        <p>
          You changed {changedSince?.changed ?? 0} of {amount(changedSince?.remaining ?? 0, 'application')}{' '}
          since then. They are removed too, with what you added. You can undo this.
        </p>
      </ConfirmDialog>
    </>
  );
}
