import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { trpc } from '../../../lib/trpc.ts';

/** Keeps private writing as an entry of the journal that is left out of searches, exports and reports. Gives its key. */
export function useKeepPrivate() {
  const { mutateAsync, ...rest } = useMutation(trpc.journal.save.mutationOptions());
  // The same text sent again, because no answer came, is the same entry.
  const sent = useRef<{ text: string; key: string } | null>(null);
  async function keep(text: string, day: string): Promise<string> {
    if (sent.current?.text !== text) sent.current = { text, key: crypto.randomUUID() };
    const { key } = sent.current;
    await mutateAsync({
      key,
      revision: 0,
      day,
      kind: 'entry',
      title: '',
      body: text,
      energy: null,
      worry: null,
      private: true,
    });
    return key;
  }
  return { ...rest, keep };
}
