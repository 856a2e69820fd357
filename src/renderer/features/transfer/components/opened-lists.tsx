import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { takeOpenedFile, useOpenedOf } from '../../../lib/opened-files.ts';
import classes from './import-wizard.module.css';
import type { Wizard } from './use-import-wizard.ts';

/** Reads the lists that were opened with Rebound, one at a time; what is open already is never replaced unasked. */
export function OpenedLists({ wizard }: { wizard: Wizard }) {
  const { isFree, open } = wizard;
  const [next] = useOpenedOf('list');
  useEffect(() => {
    if (next && isFree && takeOpenedFile(next)) void open(next);
  });
  if (!next || isFree) return null;
  return (
    <div className={classes.waiting} role="status">
      <p>{next.fileName} waits until this list is done.</p>
      <Button size="sm" onClick={() => takeOpenedFile(next) && void open(next)}>
        Read it instead
      </Button>
      <Button size="sm" onClick={() => takeOpenedFile(next)}>
        Leave it
      </Button>
    </div>
  );
}
