import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { InterviewProposal, ReadInvitations } from '../../../../shared/calendar.ts';
import { foldText } from '../../../../shared/domain/fold-text.ts';
import type { OpenedFile } from '../../../../shared/opened-files.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { takeOpenedFile, useOpenedOf } from '../../../lib/opened-files.ts';
import { type ApplicationChoice, useApplicationChoices } from '../../../lib/use-application-choices.ts';
import { useNewApplication } from '../../../ui/new-application-context.ts';
import { useReadInvitation } from '../api/calendar.ts';
import classes from './invitation.module.css';
import { InvitationProposals } from './invitation-proposals.tsx';

type Read = { fileName: string; found: ReadInvitations };

/** Reads the invitations that were opened with Rebound, one after the other, and asks which application each is for. */
export function OpenedInvitation() {
  const [next] = useOpenedOf('invitation');
  const [read, setRead] = useState<Read | null>(null);
  const reading = useReadInvitation<OpenedFile>();
  useEffect(() => {
    if (!next || read || reading.isPending || !takeOpenedFile(next)) return;
    reading.mutate(next, { onSuccess: (found) => setRead({ fileName: next.fileName, found }) });
  });
  if (read) return <ForAnApplication read={read} onDone={() => setRead(null)} />;
  return (
    <div role="alert">
      {reading.error ? (
        <div className={classes.opened}>
          <p className={classes.problem}>
            {reading.variables?.fileName}: {sentenceOf(reading.error)}
          </p>
        </div>
      ) : null}
    </div>
  );
}

function ForAnApplication({ read, onDone }: { read: Read; onDone: () => void }) {
  const { found, fileName } = read;
  const applications = useApplicationChoices();
  const [chosen, setChosen] = useState<number | null>(null);
  const newApplication = useNewApplication();
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = applications !== undefined;
  useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  const id = chosen ?? guess(found.proposals, applications ?? []);
  const application = applications?.find((one) => one.id === id);
  if (!applications) return null;
  return (
    <section className={classes.opened} aria-label="Opened invitation">
      <h2 ref={heading} tabIndex={-1} className={classes.title}>
        {fileName}
      </h2>
      {applications.length === 0 ? (
        <p>An interview belongs to an application, and there is none yet. Add it first; this waits here.</p>
      ) : (
        <NativeSelect
          className={classes.for}
          label="Application"
          value={application ? String(application.id) : ''}
          data={[
            ...(application ? [] : [{ value: '', label: 'Choose the application it is for' }]),
            ...applications.map(({ id: value, role, company }) => ({
              value: String(value),
              label: `${role}, ${company}`,
            })),
          ]}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        />
      )}
      <div className={classes.buttons}>
        <Button onClick={newApplication}>New application</Button>
        {application ? null : <Button onClick={onDone}>Leave the invitation</Button>}
      </div>
      {application ? (
        <InvitationProposals key={application.id} read={found} application={application} onDone={onDone} />
      ) : null}
    </section>
  );
}

/** The application it is kept with already, or the only one whose company it names; the person can change that. */
function guess(
  proposals: readonly InterviewProposal[],
  applications: readonly ApplicationChoice[],
): number | null {
  const known = proposals.find((proposal) => proposal.known)?.known;
  if (known) return known.applicationId;
  const text = foldText(
    proposals
      .flatMap(({ title, description, people }) => [title, description, ...people.map(({ email }) => email)])
      .join('\n'),
  );
  const named = applications.filter(({ company }) => company !== '' && text.includes(foldText(company)));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
