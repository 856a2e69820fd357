import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { makeOnce } from '../../../lib/once.ts';
import { trpc } from '../../../lib/trpc.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { LetterOut } from '../../../ui/letter-out.tsx';
import { useRequestStep } from '../api/request.ts';
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
  const [on, setOn] = useState<string | null>(today());
  const step = useRequestStep(endingId);
  const queryClient = useQueryClient();
  const once = useRef(makeOnce());

  async function markAsSent(day: string): Promise<boolean> {
    const revision = await save();
    const page = queryClient.getQueryData(trpc.endings.requests.page.queryKey({ endingId }));
    if (revision === null || !page?.request) return false;
    try {
      await step.mutateAsync({ step: 'sent', id: page.request.id, revision, on: day });
    } catch {
      // `step.error` says why.
      return false;
    }
    onClose();
    return true;
  }

  return (
    <>
      <LetterOut
        to={letter.toEmail}
        subject={letter.subject}
        body={letter.body}
        onLeave={() => void save()}
      />
      <Group gap="sm" align="end">
        <DayField label="Sent on" value={on} onChange={setOn} max={today()} />
        <Button
          variant="filled"
          disabled={on === null}
          onClick={() => on !== null && void once.current(() => markAsSent(on))}
        >
          Mark as sent
        </Button>
        <Button onClick={onClose}>Close</Button>
      </Group>
      {step.error && <p role="alert">{sentenceOf(step.error)}</p>}
    </>
  );
}
