import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import type { IfThenPlan } from '../../../../shared/goals.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useTodayChanges } from '../api/today-changes.ts';
import classes from './today-side.module.css';

/** The if-then plans of open goals; a ticked one stays until the day is over, so it can be unticked. */
export function PlansPart({ plans, today }: { plans: readonly IfThenPlan[]; today: string }) {
  const { setPlanDone } = useTodayChanges();
  const titleId = useId();
  if (plans.length === 0) return null;
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        This week, if and then
      </h2>
      <ul className={classes.plans} aria-labelledby={titleId}>
        {plans.map(({ id, revision, ifText, thenText, doneOn }) => (
          <li key={id}>
            <Checkbox
              size="xs"
              label={`If ${ifText}, then ${thenText}${/[.?]$/.test(thenText) ? '' : '.'}`}
              checked={doneOn !== null}
              onChange={() =>
                setPlanDone.mutate({ id, revision, doneOn: doneOn === null ? today : null }, sayProblem)
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
