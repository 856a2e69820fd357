import { useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { LetterSent } from '../../../ui/letter-sent.tsx';
import { useRequestStep } from '../api/request.ts';
import type { Letter } from './request-letter.ts';

type RequestSendingProps = {
  endingId: number;
  letter: Letter;
  save: () => Promise<number | null>;
  onClose: () => void;
};

/** Takes the letter out of Rebound, and notes that it was sent. */
export function RequestSending({ endingId, letter, save, onClose }: RequestSendingProps) {
  const step = useRequestStep(endingId);
  const queryClient = useQueryClient();
  const { toEmail: to, subject, body } = letter;

  async function note(revision: number, on: string) {
    const page = queryClient.getQueryData(trpc.endings.requests.page.queryKey({ endingId }));
    if (!page?.request) throw new Error('The letter that was saved is not on the page.');
    await step.mutateAsync({ step: 'sent', id: page.request.id, revision, on });
  }
  return (
    <LetterSent letter={{ to, subject, body }} save={save} note={note} error={step.error} onClose={onClose} />
  );
}
