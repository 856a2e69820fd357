import { Button, Group } from '@mantine/core';
import { IconCopy, IconMail } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { copyText } from '../../../lib/clipboard.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { mailLink } from '../../../lib/mail-link.ts';
import { trpc } from '../../../lib/trpc.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useRequestStep } from '../api/request.ts';
import part from './ending-part.module.css';
import type { Letter } from './request-letter.ts';

type RequestSendingProps = {
  endingId: number;
  letter: Letter;
  /** Saves what is typed and gives the revision; null when it could not be saved. */
  save: () => Promise<number | null>;
  onClose: () => void;
};

/** Takes the letter out of Rebound, and notes that it was sent. */
export function RequestSending({ endingId, letter, save, onClose }: RequestSendingProps) {
  const [told, setTold] = useState('');
  const [on, setOn] = useState<string | null>(today());
  const step = useRequestStep(endingId);
  const queryClient = useQueryClient();
  const mail = mailLink({ to: letter.toEmail, subject: letter.subject, body: letter.body });

  async function copy() {
    const isCopied = await copyText(letter.body);
    setTold(isCopied ? 'Copied. Paste it into your mail program.' : 'Please select the text and copy it.');
  }
  async function markAsSent() {
    if (on === null || step.isPending) return;
    const revision = await save();
    const page = queryClient.getQueryData(trpc.endings.requests.page.queryKey({ endingId }));
    if (revision === null || !page?.request) return;
    step.mutate({ step: 'sent', id: page.request.id, revision, on }, { onSuccess: onClose });
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
      <p className={part.meta} role="status" aria-label="Copying">
        {told}
      </p>
      {mail.isShort && (
        <p className={part.meta}>
          This letter is too long to be handed over. Copy it, then paste it in the mail program.
        </p>
      )}
      <Group gap="sm" align="end">
        <DayField label="Sent on" value={on} onChange={setOn} max={today()} />
        <Button variant="filled" disabled={on === null} onClick={() => void markAsSent()}>
          Mark as sent
        </Button>
        <Button onClick={onClose}>Close</Button>
      </Group>
      {step.error && <p role="alert">{sentenceOf(step.error)}</p>}
    </>
  );
}
