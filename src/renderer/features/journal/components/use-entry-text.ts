import { useMemo, useRef, useState } from 'react';
import type { Entry, WrittenEntry } from '../../../../shared/journal.ts';
import { type Saver, useAutosaved } from '../../../lib/use-autosaved.ts';
import { MOST_SENT_LAST } from '../../../platform/client.ts';
import { saveEntryAtOnce, useSaveEntry } from '../api/entry.ts';

/** What a call carries beside the entry. */
const ENVELOPE = 200;
/** Entries that were left before they were saved, by their key: whoever comes back finds what was written. */
const LEFT = new Map<string, Saver<WrittenEntry>>();

/**
 * The text of one entry, saved as it is written. `editor` changes when the editor has to begin anew, because another
 * text came from elsewhere; `opened` is what it begins with.
 */
export function useEntryText(key: string, entry: Entry | null, blank: WrittenEntry) {
  const save = useSaveEntry();
  const stored = useMemo(() => (entry ? writtenOf(entry) : blank), [entry, blank]);
  const text = useAutosaved<WrittenEntry>({
    stored,
    revision: entry?.revision ?? 0,
    save: (value, revision) => save.mutateAsync({ ...value, key, revision }),
    sendLast: (value, revisions) => saveEntryAtOnce(key, value, revisions),
    left: { in: LEFT, name: key },
    asksFirst,
  });
  const { value } = text;

  // Several fields may change before the page is drawn again.
  const latest = useRef(value);
  latest.current = value;
  const change = (changes: Partial<WrittenEntry>) => {
    latest.current = { ...latest.current, ...changes };
    text.change(latest.current);
  };

  const inEditor = useRef(value.body);
  const [editor, setEditor] = useState({ number: 0, opened: value.body });
  if (value.body !== inEditor.current) {
    inEditor.current = value.body;
    setEditor({ number: editor.number + 1, opened: value.body });
  }

  return {
    ...text,
    stored,
    change,
    changeBody: (body: string) => {
      inEditor.current = body;
      change({ body });
    },
    editor: editor.number,
    opened: editor.opened,
  };
}

/** What of an entry is written by the person. */
function writtenOf(entry: Entry): WrittenEntry {
  const { day, kind, title, body, energy, worry, private: isPrivate } = entry;
  return { day, kind, title, body, energy, worry, private: isPrivate };
}

/** A browser takes no more than so much from a page that is closed, and nobody takes what could not be saved before. */
function asksFirst(value: WrittenEntry, isProblem: boolean): boolean {
  if (!Number.isFinite(MOST_SENT_LAST)) return false;
  return isProblem || new Blob([JSON.stringify(value)]).size + ENVELOPE > MOST_SENT_LAST;
}
