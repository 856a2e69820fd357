import { useMemo, useRef, useState } from 'react';
import type { Entry, WrittenEntry } from '../../../../shared/journal.ts';
import { type Saver, useAutosaved } from '../../../lib/use-autosaved.ts';
import { asksFirst, useEntrySaves } from './use-entry-saves.ts';

/** Entries that were left before they were saved, by their key: whoever comes back finds what was written. */
const LEFT = new Map<string, Saver<WrittenEntry>>();

/**
 * The text of one entry, saved as it is written. `editor` changes when the editor has to begin anew, because another
 * text came from elsewhere; `opened` is what it begins with.
 */
export function useEntryText(key: string, entry: Entry | null, blank: WrittenEntry) {
  const saves = useEntrySaves(key);
  const stored = useMemo(() => (entry ? writtenOf(entry) : blank), [entry, blank]);
  const text = useAutosaved<WrittenEntry>({
    stored,
    revision: entry?.revision ?? 0,
    save: saves.save,
    sendLast: saves.sendLast,
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
    keepMine() {
      saves.expectOverwrite();
      text.keepMine();
    },
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
export function writtenOf(entry: Entry): WrittenEntry {
  const { day, kind, title, body, energy, worry, private: isPrivate } = entry;
  return { day, kind, title, body, energy, worry, private: isPrivate };
}
