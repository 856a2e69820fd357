import { Button } from '@mantine/core';
import { takeOpenedFile, useOpenedOf } from '../../../lib/opened-files.ts';
import classes from './import-wizard.module.css';

/** The e-mails that were opened with Rebound. */
export function OpenedMails() {
  const mails = useOpenedOf('message');
  if (mails.length === 0) return null;
  return (
    <div className={classes.waiting} role="status">
      <p>
        {mails.map(({ fileName }) => fileName).join(', ')}: an e-mail is not a list, so it cannot be read
        here. What an employer wrote goes to the ending of its application, and an invitation to its
        interviews. Nothing was imported.
      </p>
      <Button
        size="sm"
        onClick={() => {
          for (const mail of mails) takeOpenedFile(mail);
        }}
      >
        Leave it
      </Button>
    </div>
  );
}
