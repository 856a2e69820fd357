import { useRef, useState } from 'react';
import type { ReadInvitations } from '../../../../shared/calendar.ts';
import classes from './invitation.module.css';
import { InvitationCancelled } from './invitation-cancelled.tsx';
import { InvitationForm } from './invitation-form.tsx';

/** More in one file are somebody's whole calendar. */
const MOST_SHOWN = 20;

type InvitationProposalsProps = {
  read: ReadInvitations;
  application: { id: number; role: string; company: string };
  /** Each was kept or left. */
  onDone: () => void;
};

/** What an invitation says, one form for each of its dates. */
export function InvitationProposals({ read, application, onDone }: InvitationProposalsProps) {
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set());
  const proposals = useRef<HTMLElement>(null);
  const shown = read.proposals.slice(0, MOST_SHOWN);
  const close = (at: number) => {
    const next = new Set([...closed, at]);
    setClosed(next);
    if (next.size >= shown.length) onDone();
    else requestAnimationFrame(() => proposals.current?.focus());
  };
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
}
