import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ENTRY_TEMPLATES } from '../../../../shared/domain/journal-templates.ts';
import type { Entry, Mention, WrittenEntry } from '../../../../shared/journal.ts';
import type { AutosaveState } from '../../../lib/autosave.ts';
import { formatClock, formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { fetchAttachment, sendAttachment } from '../../../platform/attachments.ts';
import { trpcClient } from '../../../platform/client.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { usePageTitle } from '../../../ui/page-title.ts';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import { useTags } from '../api/entries.ts';
import type { JournalEditorHandle } from '../editor/editor-contract.ts';
import { JournalEditor } from '../editor/journal-editor.tsx';
import { EntryConflict } from './entry-conflict.tsx';
import classes from './entry-editor.module.css';
import { EntryMenu } from './entry-menu.tsx';
import { EntryProblem } from './entry-problem.tsx';
import { EntryPrompt } from './entry-prompt.tsx';
import { EntrySide } from './entry-side.tsx';
import { EntryTitle } from './entry-title.tsx';
import { nameOfEntry } from './entry-words.ts';
import { type MentionTarget, placeOfMention } from './place-of-mention.ts';
import { useEntryText } from './use-entry-text.ts';

type EntryEditorProps = {
  entryKey: string;
  /** null while nothing was saved under this key. */
  entry: Entry | null;
  blank: WrittenEntry;
  findText?: string;
  /** Whether the cursor stands in the text from the beginning. */
  autoFocus: boolean;
};

const TEMPLATES = ENTRY_TEMPLATES.map(({ name, markdown }) => ({ name, markdown }));

/** One entry as it is written: title, text, and what belongs to it at the side. Opening it writes nothing. */
export function EntryEditor({ entryKey, entry, blank, findText, autoFocus }: EntryEditorProps) {
  const text = useEntryText(entryKey, entry, blank);
  const { value, state } = text;
  const { journalPrompts, dateFormat } = useSettings();
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  const { data: tags = [] } = useTags();
  const editor = useRef<JournalEditorHandle>(null);
  const [words, setWords] = useState(0);
  usePageTitle(nameOfEntry(value));
  const latestEntry = useRef(entry);
  latestEntry.current = entry;

  const mentions = useMemo(
    () => ({
      find: (typed: string) => trpcClient.journal.mentionable.query({ text: typed.slice(0, 200) }),
      open: (mention: Mention) =>
        void navigate(placeOfMention(mentionIn(latestEntry.current, mention), entryKey)),
    }),
    [navigate, entryKey],
  );
  const leave = () => void text.flush();

  return (
    <>
      <section className={classes.page} aria-label="Entry">
        {state.status === 'problem' && !state.conflict ? (
          <EntryProblem sentence={state.sentence} again={state.again} text={value} onTryAgain={leave} />
        ) : null}
        {state.status === 'problem' && state.conflict && entry ? (
          <EntryConflict
            mine={value}
            theirs={text.stored}
            onKeepMine={text.keepMine}
            onShowTheirs={text.showStored}
          />
        ) : null}
        <div className={classes.paper}>
          <p className={classes.margin}>{formatShortDay(value.day, dateFormat)}</p>
          <JournalEditor
            key={text.editor}
            ref={editor}
            markdown={text.opened}
            onChange={text.changeBody}
            onBlur={leave}
            onProblem={(sentence) => showNotice({ message: sentence })}
            onWords={setWords}
            autoFocus={autoFocus}
            images={IMAGES}
            mentions={mentions}
            tags={tags}
            templates={TEMPLATES}
            findText={findText}
            toolbarEnd={
              <div className={classes.state}>
                <SavedLine state={state.status} entry={entry} />
                <EntryMenu entry={entry} flush={text.flush} currentRevision={text.currentRevision} />
              </div>
            }
            above={
              <div className={classes.above}>
                <EntryTitle
                  value={value}
                  onChange={text.change}
                  onBlur={leave}
                  onEnter={() => editor.current?.focus()}
                />
                {journalPrompts && !readOnly && value.body === '' && value.kind === 'entry' ? (
                  <EntryPrompt
                    day={value.day}
                    onTake={(prompt) => editor.current?.insertMarkdown(`*${prompt}*`)}
                  />
                ) : null}
              </div>
            }
          />
        </div>
      </section>
      <EntrySide entry={entry} value={value} words={words} onChange={text.change} />
    </>
  );
}

const IMAGES = {
  keep: (file: File) => sendAttachment(file, new AbortController().signal),
  load: fetchAttachment,
};

function SavedLine({ state, entry }: { state: AutosaveState['status']; entry: Entry | null }) {
  return <p className={classes.saved}>{savedWords(state, entry)}</p>;
}

function savedWords(state: AutosaveState['status'], entry: Entry | null): string {
  if (state === 'saving') return 'Saving…';
  if (state === 'problem') return 'Not saved';
  return entry ? `Saved ${formatClock(Date.parse(entry.updatedAt))}` : '';
}

/** What is known of a mention in an entry; of one that was not saved yet, only what it names. */
function mentionIn(entry: Entry | null, { kind, id }: Mention): MentionTarget {
  return (
    entry?.mentions.find((one) => one.kind === kind && one.id === id) ?? { kind, id, applicationId: null }
  );
}
