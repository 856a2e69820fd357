import { Button } from '@mantine/core';
import type { InterviewProposal } from '../../../../shared/calendar.ts';
import { formatLocalTime } from '../../../lib/format.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useInvitationChanges } from '../api/calendar.ts';
import classes from './invitation.module.css';

type InvitationCancelledProps = { proposal: InterviewProposal; onDone: () => void };

/** An invitation that was called off: the interview it was can be taken away, and nothing happens by itself. */
export function InvitationCancelled({ proposal, onDone }: InvitationCancelledProps) {
  const { dateFormat } = useSettings();
  const { remove } = useInvitationChanges();
  const tell = useToldAfter();
  const { known, title } = proposal;
  return (
    <div className={classes.form}>
      <h3 className={classes.title}>{title === '' ? 'An invitation' : title}</h3>
      {known ? (
        <p>
          This was called off. The interview on {formatLocalTime(known.startsAt, dateFormat)} for{' '}
          {known.application} came from it.
        </p>
      ) : (
        <p>This was called off, and no interview here came from it. There is nothing to change.</p>
      )}
      <div className={classes.buttons}>
        {known ? (
          <Button
            onClick={() => {
              tell(
                remove.mutateAsync({ id: known.interviewId, revision: known.revision }),
                'Interview removed.',
              );
              onDone();
            }}
          >
            Remove the interview
          </Button>
        ) : null}
        <Button variant={known ? 'subtle' : 'default'} onClick={onDone}>
          {known ? 'Keep it' : 'Close'}
        </Button>
      </div>
    </div>
  );
}
