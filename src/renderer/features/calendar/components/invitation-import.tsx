import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import type { ReadInvitations } from '../../../../shared/calendar.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useReadInvitation } from '../api/calendar.ts';
import classes from './invitation.module.css';
import { InvitationCancelled } from './invitation-cancelled.tsx';
import { InvitationForm } from './invitation-form.tsx';

/** More in one file are somebody's whole calendar. */
const MOST_SHOWN = 20;

type InvitationImportProps = { application: { id: number; role: string; company: string } };

/** Reads an invitation from a calendar file or a saved e-mail, chosen or dropped here, and proposes what it says. */
export function InvitationImport({ application }: InvitationImportProps) {
  const [read, setRead] = useState<ReadInvitations | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set());
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const proposals = useRef<HTMLElement>(null);
  const reading = useReadInvitation();
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    setClosed(new Set());
    reading.mutate(file, { onSuccess: setRead });
  };
  const shown = read?.proposals.slice(0, MOST_SHOWN) ?? [];
  const close = (at: number) => {
    const next = new Set([...closed, at]);
    setClosed(next);
    if (next.size >= shown.length) setRead(null);
    requestAnimationFrame(() => (opener.current ?? proposals.current)?.focus());
  };
  // What is dropped elsewhere on this page becomes a document, and must not hear of what is dropped here.
  const drop = {
    onDragEnter: (event: DragEvent) => event.stopPropagation(),
    onDragLeave: (event: DragEvent) => {
      event.stopPropagation();
      setIsOver(false);
    },
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(true);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setIsOver(false);
      take(event.dataTransfer.files);
    },
  };

  if (read)
    return (
      <section ref={proposals} tabIndex={-1} className={classes.proposals} aria-label="From the invitation">
        {shown.map((proposal, at) => {
          if (closed.has(at)) return null;
          // The list never changes, and a UID may come twice.
          const key = `${at}/${proposal.uid}`;
          return proposal.cancelled ? (
            <InvitationCancelled key={key} proposal={proposal} onDone={() => close(at)} />
          ) : (
            <InvitationForm
              key={key}
              proposal={proposal}
              application={application}
              hasFocus={at === 0}
              onDone={() => close(at)}
            />
          );
        })}
        {read.proposals.length > MOST_SHOWN ? (
          <p className={classes.meta}>
            These are the first {MOST_SHOWN} of {read.proposals.length} dates in the file.
          </p>
        ) : null}
        {read.problems.some(({ kind }) => kind === 'no_start') ? (
          <p className={classes.meta}>A date whose beginning could not be read is left out.</p>
        ) : null}
      </section>
    );
  return (
    <div className={classes.drop} data-over={isOver || undefined} {...drop}>
      <Button ref={opener} loading={reading.isPending} onClick={() => input.current?.click()}>
        Add from an invitation
      </Button>
      <span className={classes.meta}>or drop the .ics file or the e-mail here</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Invitation file"
        accept=".ics,.eml,text/calendar,message/rfc822"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      {reading.error ? (
        <p role="alert" className={classes.problem}>
          {sentenceOf(reading.error)}
        </p>
      ) : null}
    </div>
  );
}
