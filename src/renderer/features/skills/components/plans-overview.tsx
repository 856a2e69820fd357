import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { PLAN_STATES } from '../../../../shared/skills.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { usePlans } from '../api/plans.ts';
import { DemandList } from './demand-list.tsx';
import { PlanRow } from './plan-row.tsx';
import { STATE_NAMES } from './plan-words.ts';
import classes from './plans-overview.module.css';
import { RemovedPlans } from './removed-plans.tsx';
import { TimerLine } from './timer-line.tsx';

const AllPlansChart = lazy(async () => ({
  default: (await import('./all-plans-chart.tsx')).AllPlansChart,
}));

/** All plans, what they add up to in minutes, and what adverts ask for. */
export function PlansOverview() {
  const { data: plans, error } = usePlans();
  if (error) return <p role="alert">{sentenceOf(error)}</p>;
  if (!plans) return null;
  const newPlan = (
    <Button component={Link} to="/growth/skills/new" variant="filled">
      New plan
    </Button>
  );
  return (
    <div className={classes.screen}>
      <div className={classes.plans}>
        <TimerLine />
        {plans.length === 0 ? (
          <EmptyState title="No skill plan yet" action={newPlan}>
            A plan is for one skill you want to show: where you stand, where you want to get, and what proves
            it. One at a time is plenty.
          </EmptyState>
        ) : (
          <>
            <div className={classes.buttons}>
              {newPlan}
              <Button component={Link} to="/growth/skills/log">
                Log practice
              </Button>
            </div>
            {PLAN_STATES.map((state) => {
              const some = plans.filter((plan) => plan.state === state);
              return some.length === 0 ? null : (
                <section key={state} className={classes.state} aria-labelledby={`plans-${state}`}>
                  <h3 id={`plans-${state}`} className={classes.title}>
                    {STATE_NAMES[state]}
                  </h3>
                  <ul className={classes.list}>
                    {some.map((plan) => (
                      <PlanRow key={plan.id} plan={plan} />
                    ))}
                  </ul>
                </section>
              );
            })}
            <Suspense fallback={null}>
              <AllPlansChart plans={plans} />
            </Suspense>
          </>
        )}
        <RemovedPlans />
      </div>
      <DemandList />
    </div>
  );
}
