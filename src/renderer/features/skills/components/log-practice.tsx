import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { usePlans } from '../api/plans.ts';
import { useSayDone } from '../api/say-done.ts';
import { useTimer } from '../api/timer.ts';
import { EvidenceForm } from './evidence-form.tsx';
import classes from './plan-page.module.css';
import { minutesBetween } from './plan-words.ts';

/** The form to log practice, for the plan and with the time of the timer that the address names. */
export function LogPractice() {
  const navigate = useNavigate();
  const { data: plans = [] } = usePlans();
  const { done } = useSayDone();
  const start = useStart();
  if (!start) return null;
  const back = start.isNamed ? `/growth/skills/${start.planId}` : '/growth/skills';
  return (
    <div className={classes.narrow}>
      <p>
        <Link to={back}>Back</Link>
      </p>
      <h3 className={classes.name}>Log practice</h3>
      {start.planId === null ? (
        <EmptyState
          title="Practice belongs to a plan"
          action={
            <Button component={Link} to="/growth/skills/new">
              New plan
            </Button>
          }
        >
          Begin a plan for the skill, then log what you did for it.
        </EmptyState>
      ) : (
        <EvidenceForm
          plans={plans}
          planId={start.planId}
          evidence={null}
          minutes={start.minutes}
          onDone={(saved) => {
            if (saved) done('Practice logged.');
            void navigate(saved ? `/growth/skills/${saved.planId}` : back);
          }}
        />
      )}
    </div>
  );
}

type Start = { planId: number | null; isNamed: boolean; minutes: number | null };

/**
 * What the form begins with, settled once: a plan or a timer of a moment ago may not have been read yet, and what is
 * read later must not take away what is being typed.
 */
function useStart(): Start | null {
  const [search] = useSearchParams();
  const plans = usePlans();
  const timer = useTimer();
  const [start, setStart] = useState<Start | null>(null);
  const named = search.get('plan');
  const isTimed = search.has('timer');
  const plan = plans.data?.find(({ id }) => String(id) === named);
  const stopped = timer.data?.stoppedAt && String(timer.data.planId) === named ? timer.data : null;
  const isKnown = plan !== undefined || (plans.data !== undefined && (named === null || !plans.isFetching));
  const isTimeKnown = !isTimed || stopped !== null || (timer.data !== undefined && !timer.isFetching);

  useEffect(() => {
    if (start || !isKnown || !isTimeKnown) return;
    const first = plans.data?.find(({ state }) => state === 'active') ?? plans.data?.[0];
    setStart({
      planId: plan?.id ?? first?.id ?? null,
      isNamed: plan !== undefined,
      minutes:
        isTimed && stopped?.stoppedAt
          ? minutesBetween(stopped.startedAt, Date.parse(stopped.stoppedAt))
          : null,
    });
  }, [start, isKnown, isTimeKnown, plans.data, plan, isTimed, stopped]);
  return start;
}
