import { useQuery } from '@tanstack/react-query';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { markdownFile, markdownFileName, pictureFiles } from '../../../../shared/domain/markdown-file.ts';
import type { ExportEntries, ExportedEntry, ExportPage } from '../../../../shared/journal.ts';
import { today } from '../../../lib/format.ts';
import { fetchAttachment } from '../../../platform/attachments.ts';
import { trpcClient } from '../../../platform/client.ts';

type Chosen = { ids: readonly number[] | null; withPrivate: boolean };
type Asked = Chosen & Partial<Pick<ExportEntries, 'from' | 'to' | 'kind' | 'tag'>>;
type Export = Chosen & { signal: AbortSignal; onProgress: (entries: number) => void };
/** `missing`: pictures whose bytes are not here any more. Null `bytes`: there was nothing to export. */
export type ExportedFile = { bytes: Blob | null; name: string; entries: number; missing: number };

/** Entries with their whole text, oldest first, for paper. */
export function useEntriesToPrint(asked: Asked) {
  return useQuery({
    queryKey: ['entries-to-print', asked],
    queryFn: async ({ signal }) => {
      const entries: ExportedEntry[] = [];
      for await (const page of pages(asked, signal)) entries.push(...page);
      return entries.reverse();
    },
    // Read anew each time: its texts may have changed since.
    gcTime: 0,
  });
}

/** Entries as Markdown files with their pictures in one archive, or as one file where that is all. Throws an AbortError after `signal`. */
export async function exportEntries({ ids, withPrivate, signal, onProgress }: Export): Promise<ExportedFile> {
  const archive = createArchive();
  const names = new Set<string>();
  const pictures = new Set<string>();
  let only: { name: string; text: string } | null = null;
  let entries = 0;
  let missing = 0;
  for await (const page of pages({ ids, withPrivate }, signal)) {
    for (const entry of page) {
      const name = markdownFileName(entry, names);
      const text = markdownFile(entry);
      entries += 1;
      only = entries === 1 ? { name, text } : null;
      archive.addText(name, text);
      for (const picture of pictureFiles(entry.body)) {
        if (pictures.has(picture)) continue;
        pictures.add(picture);
        const bytes = await fetchAttachment(picture.slice(0, 64)).catch(() => null);
        signal.throwIfAborted();
        if (bytes) archive.addBytes(`images/${picture}`, new Uint8Array(await bytes.arrayBuffer()));
        else missing += 1;
      }
    }
    archive.settle();
    onProgress(entries);
  }
  if (entries === 0) return { bytes: null, name: '', entries, missing };
  if (only && pictures.size === 0) return { bytes: new Blob([only.text]), name: only.name, entries, missing };
  const name = only ? only.name.replace(/\.md$/, '.zip') : `Journal ${today()}.zip`;
  return { bytes: archive.finish(), name, entries, missing };
}

async function* pages({ ids, ...asked }: Asked, signal: AbortSignal): AsyncGenerator<ExportedEntry[]> {
  let after: ExportPage['next'] = null;
  do {
    const page: ExportPage = await trpcClient.journal.export.query(
      { ...asked, ids: ids ? [...ids] : null, after },
      { signal },
    );
    signal.throwIfAborted();
    yield page.entries;
    after = page.next;
  } while (after);
}

/** A zip that grows outside of the script's own memory. */
function createArchive() {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  function settle() {
    if (chunks.length > 0) parts.push(new Blob(chunks));
    chunks = [];
  }
  return {
    settle,
    addText(name: string, text: string) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8(text), true);
    },
    addBytes(name: string, bytes: Uint8Array) {
      // Pictures are small already.
      const file = new ZipPassThrough(name);
      zip.add(file);
      file.push(bytes, true);
    },
    finish(): Blob {
      zip.end();
      settle();
      return new Blob(parts);
    },
  };
}
