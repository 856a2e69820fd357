import { Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import type { IfThenPlan } from '../../../../shared/goals.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useTodayChanges } from '../api/today-changes.ts';
import classes from './today-side.module.css';

/** The if-then plans of open goals; a ticked one stays until the day is over, so it can be unticked. */
export function PlansPart({ plans, today }: { plans: readonly IfThenPlan[]; today: string }) {
  const titleId = useId();
  if (plans.length === 0) return null;
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        This week, if and then
      </h2>
      <ul className={classes.plans} aria-labelledby={titleId}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <Plan plan={plan} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Plan({ plan, today }: { plan: IfThenPlan; today: string }) {
  const { id, revision, ifText, thenText, doneOn } = plan;
  const { setPlanDone } = useTodayChanges();
  // The revision it was changed at: until the next one is read it looks changed, and is not changed twice.
  const [changedAt, setChangedAt] = useState<number | null>(null);
  const isChanging = changedAt === revision;
  const isDone = doneOn !== null;
  function change() {
    if (isChanging) return;
    setChangedAt(revision);
    setPlanDone.mutateAsync({ id, revision, doneOn: isDone ? null : today }).catch((error: unknown) => {
      setChangedAt(null);
      sayProblem.onError(error);
    });
  }
  return (
    <Checkbox
      size="xs"
      label={`If ${ifText}, then ${thenText}${/[.?]$/.test(thenText) ? '' : '.'}`}
      checked={isDone !== isChanging}
      onChange={change}
    />
  );
}
