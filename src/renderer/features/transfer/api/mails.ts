import { useMutation } from '@tanstack/react-query';
import { MAIL_FILES, type MailReading } from '../../../../shared/transfer-mails.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';

/** A saved e-mail to be read: its name, and how it gets to the main process. */
export type MailSource = { fileName: string; upload: () => Promise<string> };

type MailReader = { read(sources: readonly MailSource[]): void; stop(): void };

/**
 * Has saved e-mails read, a few at a time, so that there is something to see and it can be stopped. What is read is
 * handed out in order; sources it had before are passed over, so that the list may grow.
 */
export function createMailReader(
  onRead: (read: { fileName: string; reading: MailReading }[]) => void,
  onProblem: (error: unknown) => void,
): MailReader {
  const known = new Set<MailSource>();
  let waiting: MailSource[] = [];
  let isReading = false;

  async function readOn(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      while (waiting.length > 0) {
        const next = waiting.splice(0, MAIL_FILES.inOneCall);
        const uploadIds: string[] = [];
        for (const source of next) uploadIds.push(await source.upload());
        const readings = await trpcClient.transfer.mails.read.mutate({ uploadIds });
        onRead(
          next.flatMap(({ fileName }, at) => {
            const reading = readings[at];
            return reading ? [{ fileName, reading }] : [];
          }),
        );
      }
    } catch (error) {
      onProblem(error);
    } finally {
      isReading = false;
    }
  }

  return {
    read(sources) {
      const fresh = sources.filter((source) => !known.has(source));
      for (const source of fresh) known.add(source);
      waiting.push(...fresh);
      void readOn();
    },
    stop() {
      for (const source of waiting) known.delete(source);
      waiting = [];
    },
  };
}

/** Puts e-mails into the timelines of their applications. */
export function useKeepMails() {
  return useMutation(trpc.transfer.mails.keep.mutationOptions());
}
