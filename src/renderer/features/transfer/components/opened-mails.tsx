import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { OpenedFile } from '../../../../shared/opened-files.ts';
import { takeOpenedFile, useOpenedOf } from '../../../lib/opened-files.ts';
import classes from './import-wizard.module.css';
import { amount } from './import-words.ts';

type OpenedMailsProps = { isFree: boolean; onOpen: (mails: OpenedFile[]) => void };

/** Reads the e-mails that were opened with Rebound, together; a list that is open is never replaced unasked. */
export function OpenedMails({ isFree, onOpen }: OpenedMailsProps) {
  const mails = useOpenedOf('message');
  const take = () => {
    const taken = mails.filter(takeOpenedFile);
    if (taken.length > 0) onOpen(taken);
  };
  useEffect(() => {
    if (isFree) take();
  });
  if (isFree || mails.length === 0) return null;
  return (
    <div className={classes.waiting} role="status">
      <p>{amount(mails.length, 'e-mail waits', 'e-mails wait')} until this list is done.</p>
      <Button size="sm" onClick={take}>
        Read instead
      </Button>
      <Button
        size="sm"
        onClick={() => {
          for (const mail of mails) takeOpenedFile(mail);
        }}
      >
        Leave
      </Button>
    </div>
  );
}
