import { useMutation, useQuery } from '@tanstack/react-query';
import { MAIL_FILES, type MailReading } from '../../../../shared/transfer-mails.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';

/** A saved e-mail to be read: its name, and how it gets to the main process. */
export type MailSource = { fileName: string; upload: () => Promise<string> };

/**
 * Has saved e-mails read, a few at a time, so that there is something to see and it can be stopped. What is read of
 * each is handed out in their order.
 */
export async function readMailSources(
  sources: readonly MailSource[],
  onRead: (readings: MailReading[]) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let at = 0; at < sources.length && !signal.aborted; at += MAIL_FILES.inOneCall) {
    const uploadIds: string[] = [];
    for (const source of sources.slice(at, at + MAIL_FILES.inOneCall)) uploadIds.push(await source.upload());
    const readings = await trpcClient.transfer.mails.read.mutate({ uploadIds });
    if (!signal.aborted) onRead(readings);
  }
}

/** Puts e-mails into the timelines of their applications. */
export function useKeepMails() {
  return useMutation(trpc.transfer.mails.keep.mutationOptions());
}

/** Every application an e-mail can be put with, read once `wanted`. */
export function useMailApplications(wanted: boolean): { id: number; name: string }[] {
  const board = useQuery({ ...trpc.applications.board.queryOptions(), enabled: wanted });
  return (board.data?.cards ?? []).map(({ id, role, company }) => ({ id, name: `${role}, ${company}` }));
}
