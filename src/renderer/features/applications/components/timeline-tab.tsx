import { Button, FileButton } from '@mantine/core';
import { useRef, useState } from 'react';
import type {
  ApplicationDocument,
  ApplicationPage,
  Interview,
  StageEvent,
  TimelineEntry,
} from '../../../../shared/applications.ts';
import { INTERVIEW_WORDS } from '../../../../shared/domain/kind-words.ts';
import { senderOfMail } from '../../../../shared/domain/read-sender.ts';
import { KeepAsContact } from '../../../ui/keep-as-contact.tsx';
import { useDocuments } from '../api/documents.ts';
import { TIMELINE_WORDS } from './application-words.ts';
import { DocumentArrivals } from './document-arrivals.tsx';
import { DocumentDrop } from './document-drop.tsx';
import { DocumentRow } from './document-row.tsx';
import { ReachedForm } from './reached-form.tsx';
import { StageEventRow } from './stage-event-row.tsx';
import { TimelineEntryForm } from './timeline-entry-form.tsx';
import classes from './timeline-tab.module.css';
import { useAddDocuments } from './use-add-documents.ts';
import { useDayWords } from './use-day-words.ts';

type Line = { key: string; at: string } & (
  | { kind: 'event'; event: StageEvent }
  | { kind: 'entry'; entry: TimelineEntry }
  | { kind: 'document'; document: ApplicationDocument }
  | { kind: 'interview'; interview: Interview }
);

/** Everything dated of one application in one list, the newest first; on the same day what came later stands above. */
function linesOf(page: ApplicationPage, documents: readonly ApplicationDocument[]): Line[] {
  const lines: Line[] = [
    ...page.history.map((event) => ({
      key: `event-${event.id}`,
      at: `${event.on} 1 ${String(event.id).padStart(12, '0')}`,
      kind: 'event' as const,
      event,
    })),
    ...page.timeline.map((entry) => ({
      key: `entry-${entry.id}`,
      at: `${entry.on} 2 ${String(entry.id).padStart(12, '0')}`,
      kind: 'entry' as const,
      entry,
    })),
    ...documents.map((document) => ({
      key: `document-${document.id}`,
      at: `${document.on} 2 ${String(document.id).padStart(12, '0')}`,
      kind: 'document' as const,
      document,
    })),
    ...page.interviews.map((interview) => ({
      key: `interview-${interview.id}`,
      at: `${interview.startsAt.slice(0, 10)} 3 ${interview.startsAt}`,
      kind: 'interview' as const,
      interview,
    })),
  ];
  return lines.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

/** Moves, interviews, notes, e-mails, calls and documents by day, each of which can be dated back. */
export function TimelineTab({ page }: { page: ApplicationPage }) {
  const [adding, setAdding] = useState<'entry' | 'reached' | null>(null);
  const id = page.card.id;
  const { documents, isLoaded } = useDocuments(id);
  const arrivals = useAddDocuments(id);
  const addButton = useRef<HTMLButtonElement>(null);
  const forgetChoice = useRef<() => void>(null);
  const focusAdd = () => addButton.current?.focus();
  // Where a card is comes from its moves, so the last of them cannot be taken out.
  const hasOneMove = page.history.filter((event) => event.kind === 'move').length < 2;
  return (
    <DocumentDrop onFiles={arrivals.add}>
      <div className={classes.add}>
        <Button
          variant="default"
          aria-expanded={adding === 'entry'}
          onClick={() => setAdding(adding === 'entry' ? null : 'entry')}
        >
          Add a note, e-mail or call
        </Button>
        <FileButton
          multiple
          resetRef={forgetChoice}
          onChange={(files) => {
            arrivals.add(files);
            // Otherwise choosing the same file again would be no change.
            forgetChoice.current?.();
          }}
        >
          {(props) => (
            <Button {...props} ref={addButton} variant="default">
              Add document
            </Button>
          )}
        </FileButton>
        <Button
          variant="subtle"
          aria-expanded={adding === 'reached'}
          onClick={() => setAdding(adding === 'reached' ? null : 'reached')}
        >
          Add an earlier stage
        </Button>
      </div>
      {adding === 'entry' && (
        <TimelineEntryForm applicationId={id} entry={null} onDone={() => setAdding(null)} />
      )}
      {adding === 'reached' && <ReachedForm applicationId={id} onDone={() => setAdding(null)} />}
      <DocumentArrivals {...arrivals} onGone={focusAdd} />
      <ol className={classes.list} aria-label="History, newest first">
        {linesOf(page, documents).map((line) => (
          <li key={line.key} className={classes.line} data-kind={line.kind}>
            {line.kind === 'event' && (
              <StageEventRow event={line.event} isOnlyMove={hasOneMove && line.event.kind === 'move'} />
            )}
            {line.kind === 'entry' && <EntryRow entry={line.entry} />}
            {line.kind === 'document' && <DocumentRow document={line.document} onRemoved={focusAdd} />}
            {line.kind === 'interview' && <InterviewRow interview={line.interview} />}
          </li>
        ))}
      </ol>
      {isLoaded && documents.length === 0 && (
        <p className={classes.hint}>
          Keep the CV you sent, their offer or a task here: add it, or drop a file anywhere on this list. Up
          to 50 MB each, and it stays on this computer.
        </p>
      )}
    </DocumentDrop>
  );
}

function EntryRow({ entry }: { entry: TimelineEntry }) {
  const [isEditing, setIsEditing] = useState(false);
  const { day } = useDayWords();
  if (isEditing)
    return (
      <TimelineEntryForm
        applicationId={entry.applicationId}
        entry={entry}
        onDone={() => setIsEditing(false)}
      />
    );
  return (
    <>
      <div className={classes.head}>
        <span className={classes.what}>{TIMELINE_WORDS[entry.kind]}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Edit the ${TIMELINE_WORDS[entry.kind].toLowerCase()} of ${day(entry.on)}`}
          onClick={() => setIsEditing(true)}
        >
          Edit
        </Button>
      </div>
      <p className={classes.when}>{day(entry.on)}</p>
      <p className={classes.text}>{entry.text}</p>
      {entry.kind === 'email' && (
        <KeepAsContact applicationId={entry.applicationId} sender={senderOfMail(entry.text)} />
      )}
    </>
  );
}

function InterviewRow({ interview }: { interview: Interview }) {
  const { day } = useDayWords();
  const people = interview.people.map((person) => person.name).join(', ');
  return (
    <>
      <div className={classes.head}>
        <span className={classes.what}>
          {INTERVIEW_WORDS[interview.kind]}, round {interview.round}
        </span>
      </div>
      <p className={classes.when}>
        {day(interview.startsAt.slice(0, 10))}, {interview.startsAt.slice(11)}
        {people && `, with ${people}`}
      </p>
    </>
  );
}
