import { Button } from '@mantine/core';
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
  const [search] = useSearchParams();
  const { data: plans } = usePlans();
  const { data: timer } = useTimer();
  const { done } = useSayDone();
  if (!plans || timer === undefined) return null;
  const plan = plans.find(({ id }) => String(id) === search.get('plan')) ?? plans[0];
  const isTimed = search.has('timer') && timer?.stoppedAt != null && timer.planId === plan?.id;
  const back = plan && search.has('plan') ? `/growth/skills/${plan.id}` : '/growth/skills';
  return (
    <div className={classes.narrow}>
      <p>
        <Link to={back}>Back</Link>
      </p>
      <h3 className={classes.name}>Log practice</h3>
      {plan ? (
        <EvidenceForm
          plans={plans}
          planId={plan.id}
          evidence={null}
          minutes={
            isTimed && timer.stoppedAt !== null
              ? minutesBetween(timer.startedAt, Date.parse(timer.stoppedAt))
              : null
          }
          onDone={(saved) => {
            if (saved) done('Practice logged.');
            void navigate(saved ? `/growth/skills/${saved.planId}` : back);
          }}
        />
      ) : (
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
      )}
    </div>
  );
}
