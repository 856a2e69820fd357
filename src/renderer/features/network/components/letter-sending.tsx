import { Button, Group, NativeSelect } from '@mantine/core';
import { IconCopy, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type ContactLetter,
  type Person,
  TOUCH_CHANNELS,
  type TouchChannel,
} from '../../../../shared/network-contacts.ts';
import { copyText } from '../../../lib/clipboard.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { mailLink } from '../../../lib/mail-link.ts';
import { useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { type Letter, useLetterEnds } from '../api/letters.ts';
import { CHANNEL_NAMES, choicesOf } from './contact-names.ts';
import classes from './person-page.module.css';

type LetterSendingProps = {
  person: Person;
  kind: ContactLetter;
  letter: Letter;
  /** Saves what is typed and gives the revision; null when it could not be saved. */
  save: () => Promise<number | null>;
  onClose: () => void;
};

/** Takes a letter out of Rebound, and makes it a touch once it was sent. */
export function LetterSending({ person, kind, letter, save, onClose }: LetterSendingProps) {
  const [told, setTold] = useState('');
  const [on, setOn] = useState<string | null>(today());
  const [channel, setChannel] = useState<TouchChannel>('email');
  const { sent } = useLetterEnds();
  const tell = useTellWithUndo();
  const mail = mailLink({ to: person.email, ...letter });

  async function copy() {
    const isCopied = await copyText(letter.body);
    setTold(isCopied ? 'Copied. Paste it wherever you write.' : 'Please select the text and copy it.');
  }
  async function markAsSent() {
    if (on === null || sent.isPending) return;
    const revision = await save();
    if (revision === null) return;
    sent.mutate(
      { contactId: person.id, kind, revision, channel, on },
      {
        onSuccess: () => {
          onClose();
          tell('Noted as sent. Its words stand with the touch.');
        },
      },
    );
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
          onClick={() => void save()}
        >
          Open in mail program
        </Button>
      </Group>
      <p className={classes.meta} role="status" aria-label="Copying">
        {told}
      </p>
      {mail.isShort && (
        <p className={classes.meta}>
          This letter is too long to be handed over. Copy it, then paste it in the mail program.
        </p>
      )}
      <Group gap="sm" align="end">
        <NativeSelect
          label="Sent by"
          data={choicesOf(CHANNEL_NAMES)}
          value={channel}
          onChange={(event) =>
            setChannel(TOUCH_CHANNELS.find((one) => one === event.currentTarget.value) ?? 'other')
          }
        />
        <DayField label="Sent on" value={on} onChange={setOn} max={today()} />
        <Button variant="filled" disabled={on === null} onClick={() => void markAsSent()}>
          Mark as sent
        </Button>
        <Button onClick={onClose}>Close</Button>
      </Group>
      {sent.error && <p role="alert">{sentenceOf(sent.error)}</p>}
    </>
  );
}
