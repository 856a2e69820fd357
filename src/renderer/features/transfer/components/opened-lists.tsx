import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { OpenedFile } from '../../../../shared/opened-files.ts';
import { takeOpenedFile, useOpenedOf } from '../../../lib/opened-files.ts';
import classes from './import-wizard.module.css';

type OpenedListsProps = { isFree: boolean; onOpen: (list: OpenedFile) => void };

/** Reads the lists that were opened with Rebound, one at a time; what is open already is never replaced unasked. */
export function OpenedLists({ isFree, onOpen }: OpenedListsProps) {
  const [next] = useOpenedOf('list');
  useEffect(() => {
    if (next && isFree && takeOpenedFile(next)) onOpen(next);
  });
  if (!next || isFree) return null;
  return (
    <div className={classes.waiting} role="status">
      <p>{next.fileName} waits until this is done.</p>
      <Button size="sm" onClick={() => takeOpenedFile(next) && onOpen(next)}>
        Read it instead
      </Button>
      <Button size="sm" onClick={() => takeOpenedFile(next)}>
        Leave it
      </Button>
    </div>
  );
}
