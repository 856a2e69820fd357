import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Plan, PlanState } from '../../../../shared/skills.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useLeaveAndRemove } from '../../../lib/use-leave-and-remove.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { usePlanChanges } from '../api/plans.ts';
import { useSayDone } from '../api/say-done.ts';
import { useTimer, useTimerChanges } from '../api/timer.ts';
import { PlanForm } from './plan-form.tsx';
import classes from './plan-page.module.css';
import { planDays, STATE_NAMES, wantsNewDay } from './plan-words.ts';

const SAID: Record<PlanState, string> = {
  active: 'The plan is active again.',
  done: 'The plan is done.',
  closed: 'The plan is closed. That is a decision.',
};

/** The name of a plan, where it stands in time, and what can be done with it. */
export function PlanHeader({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<'edit' | 'day' | 'close' | null>(null);
  const { dateFormat } = useSettings();
  const leaveAndRemove = useLeaveAndRemove();
  const changes = usePlanChanges();
  const { data: timer } = useTimer();
  const { start } = useTimerChanges();
  const { done, refused } = useSayDone();
  const { id, revision } = plan;

  function setState(state: PlanState, because = '') {
    changes.setState.mutate(
      { id, revision, state, because, on: today() },
      {
        onSuccess: () => {
          setOpen(null);
          done(SAID[state]);
        },
        onError: refused,
      },
    );
  }
  const remove = () =>
    leaveAndRemove(
      '/growth/skills',
      () => changes.remove.mutateAsync({ id, revision }),
      `Removed the plan for ${plan.skill}.`,
    );

  return (
    <header>
      <h3 className={classes.name}>{plan.skill}</h3>
      <p className={classes.days}>
        <span>{STATE_NAMES[plan.state]}</span>
        <span>{planDays(plan, dateFormat)}</span>
      </p>
      {plan.state === 'closed' && plan.closedBecause !== '' && (
        <p className={classes.because}>{plan.closedBecause}</p>
      )}
      {wantsNewDay(plan, today()) && plan.targetOn && open === null && (
        <p className={classes.because}>
          {formatDay(plan.targetOn, dateFormat)} has passed.{' '}
          <Button size="compact-sm" onClick={() => setOpen('day')}>
            Re-plan?
          </Button>
        </p>
      )}
      {open === 'edit' || open === 'day' ? (
        <PlanForm plan={plan} atDay={open === 'day'} onDone={() => setOpen(null)} />
      ) : open === 'close' ? (
        <CloseForm onClose={(because) => setState('closed', because)} onCancel={() => setOpen(null)} />
      ) : (
        <div className={classes.buttons}>
          {plan.state === 'active' ? (
            <>
              <Button component={Link} to={`/growth/skills/log?plan=${id}`} variant="filled">
                Log practice
              </Button>
              {timer === null && (
                <Button onClick={() => start.mutate({ id }, { onError: refused })}>Start a timer</Button>
              )}
              <Button onClick={() => setState('done')}>Done</Button>
              <Button onClick={() => setOpen('close')}>Not worth it…</Button>
            </>
          ) : (
            <Button onClick={() => setState('active')}>Take it up again</Button>
          )}
          <Button variant="subtle" onClick={() => setOpen('edit')}>
            Edit
          </Button>
          <Button variant="subtle" onClick={remove}>
            Remove
          </Button>
        </div>
      )}
    </header>
  );
}

function CloseForm({ onClose, onCancel }: { onClose: (because: string) => void; onCancel: () => void }) {
  const [because, setBecause] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  function submit(event: FormEvent) {
    event.preventDefault();
    onClose(because.trim());
  }
  return (
    <form className={classes.narrow} onSubmit={submit} aria-label="Close the plan">
      <TextInput
        ref={field}
        mt="sm"
        label="Not worth it, because"
        description="May stay empty. Deciding against something is progress too, and its evidence stays."
        maxLength={500}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit">Close the plan</Button>
        <Button variant="subtle" onClick={onCancel}>
          Keep going
        </Button>
      </div>
    </form>
  );
}
