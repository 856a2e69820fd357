import { Button, Group } from '@mantine/core';
import { IconCopy, IconMail } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { copyText } from '../lib/clipboard.ts';
import { mailLink } from '../lib/mail-link.ts';
import classes from './letter-out.module.css';

type LetterOutProps = {
  to: string;
  subject: string;
  body: string;
  /** Keeps what is typed before the mail program takes over. */
  onLeave: () => void;
  /** Further buttons beside the two. */
  children?: ReactNode;
};

/** The ways a letter leaves Rebound: copied, or handed to the person's own mail program. */
export function LetterOut({ to, subject, body, onLeave, children }: LetterOutProps) {
  const [told, setTold] = useState('');
  const mail = mailLink({ to, subject, body });
  async function copy() {
    const isCopied = await copyText(body);
    setTold(isCopied ? 'Copied. Paste it where you write.' : 'Please select the text and copy it.');
  }
  return (
    <>
      <Group gap="sm">
        <Button
          leftSection={<IconCopy size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => void copy()}
        >
          Copy
        </Button>
        <Button
          component="a"
          href={mail.href}
          target="_blank"
          rel="noreferrer"
          leftSection={<IconMail size={16} stroke={1.5} aria-hidden="true" />}
          onClick={onLeave}
        >
          Open in mail program
        </Button>
        {children}
      </Group>
      <p className={classes.meta} role="status" aria-label="Copying">
        {told}
      </p>
      {mail.isShort && (
        <p className={classes.meta}>
          This letter is too long to be handed over. Copy it, then paste it in the mail program.
        </p>
      )}
    </>
  );
}
