import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import type { ReadInvitations } from '../../../../shared/calendar.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useReadInvitation } from '../api/calendar.ts';
import classes from './invitation.module.css';
import { InvitationProposals } from './invitation-proposals.tsx';

type InvitationImportProps = { application: { id: number; role: string; company: string } };

/** Reads an invitation from a calendar file or a saved e-mail, chosen or dropped here, and proposes what it says. */
export function InvitationImport({ application }: InvitationImportProps) {
  const [read, setRead] = useState<ReadInvitations | null>(null);
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const reading = useReadInvitation<File>();
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    reading.mutate(file, { onSuccess: setRead });
  };
  const close = () => {
    setRead(null);
    requestAnimationFrame(() => opener.current?.focus());
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

  if (read) return <InvitationProposals read={read} application={application} onDone={close} />;
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
