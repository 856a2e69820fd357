import { useEffect, useMemo, useRef, useState } from 'react';
import type { Entry, WrittenEntry } from '../../../../shared/journal.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { MOST_SENT_LAST } from '../../../platform/client.ts';
import { saveEntryAtOnce, useSaveEntry } from '../api/entry.ts';

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
  });
  const { value, state } = text;

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

  const isUnsaved = state.status === 'saving' || state.status === 'problem' || value !== stored;
  useAskBeforeClosing(
    isUnsaved && state.status !== 'idle' && value.body.length > MOST_SENT_LAST / 4,
    value.body,
  );

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

/** A browser takes no more than so much from a page that is closed; above that it asks first. */
function useAskBeforeClosing(wanted: boolean, body: string): void {
  const latest = useRef(body);
  latest.current = body;
  useEffect(() => {
    if (!wanted) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (new Blob([JSON.stringify(latest.current)]).size > MOST_SENT_LAST) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wanted]);
}
