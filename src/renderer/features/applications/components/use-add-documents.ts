import { useRef, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice.tsx';
import { useAddDocument, useUndoDocument } from '../api/documents.ts';

/** A file on its way in. */
export type ArrivingDocument = { key: number; name: string; size: number };
/** A file that could not be added, and why. */
export type RefusedDocument = { key: number; name: string; sentence: string };

/** Adds files to an application one after the other, with what is under way and what was refused. */
export function useAddDocuments(applicationId: number) {
  const [arriving, setArriving] = useState<ArrivingDocument[]>([]);
  const [refused, setRefused] = useState<RefusedDocument[]>([]);
  const { mutateAsync } = useAddDocument(applicationId);
  const undo = useUndoDocument(applicationId).mutate;
  const stops = useRef(new Map<number, AbortController>());
  const line = useRef<Promise<void>>(Promise.resolve());
  const nextKey = useRef(1);

  async function addOne(key: number, file: File, stop: AbortController): Promise<void> {
    try {
      if (stop.signal.aborted) return;
      const added = await mutateAsync({ file, signal: stop.signal });
      showNotice({ message: `Added ${added.name}`, actions: [{ label: 'Undo', onClick: () => undo() }] });
    } catch (error) {
      if (stop.signal.aborted) return;
      setRefused((before) => [...before, { key, name: file.name, sentence: sentenceOf(error) }]);
    } finally {
      stops.current.delete(key);
      setArriving((before) => before.filter((one) => one.key !== key));
    }
  }

  return {
    arriving,
    refused,
    add(files: readonly File[]) {
      setRefused([]);
      for (const file of files) {
        const key = nextKey.current++;
        const stop = new AbortController();
        stops.current.set(key, stop);
        setArriving((before) => [...before, { key, name: file.name, size: file.size }]);
        line.current = line.current.then(() => addOne(key, file, stop));
      }
    },
    cancel(key: number) {
      stops.current.get(key)?.abort();
    },
    forget(key: number) {
      setRefused((before) => before.filter((one) => one.key !== key));
    },
  };
}
