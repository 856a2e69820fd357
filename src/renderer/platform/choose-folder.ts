import { TRPCClientError } from '@trpc/client';
import { bridge } from './host.ts';

/** Whether the system's own window for choosing a folder can be shown; in a browser a folder is typed. */
export const canChooseFolder = bridge !== null;

/** Lets the person choose a folder; null when they chose none. Throws what `sentenceOf` reads. */
export async function chooseFolder(): Promise<string | null> {
  const answer = await bridge?.ask({ kind: 'chooseFolder' });
  if (!answer?.ok) throw TRPCClientError.from({ error: answer?.error });
  return typeof answer.data === 'string' ? answer.data : null;
}
