import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Goal, IfThenPlan } from '../../../../shared/goals.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { sayProblem, useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { useGoalChanges } from '../api/goals.ts';
import classes from './goals-tab.module.css';

/** The if-then plans of a goal. */
export function GoalPlans({ goal }: { goal: Goal }) {
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  return (
    <>
      <ul className={classes.plans} aria-label="If-then plans">
        {goal.plans.map((plan) =>
          editing === plan.id ? (
            <li key={plan.id}>
              <PlanForm goalId={goal.id} plan={plan} onDone={() => setEditing(null)} />
            </li>
          ) : (
            <PlanRow key={plan.id} plan={plan} onEdit={() => setEditing(plan.id)} />
          ),
        )}
      </ul>
      {editing === 'new' ? (
        <PlanForm goalId={goal.id} plan={null} onDone={() => setEditing(null)} />
      ) : goal.state === 'open' ? (
        <Button variant="subtle" size="xs" className={classes.addPlan} onClick={() => setEditing('new')}>
          Add an if-then plan
        </Button>
      ) : null}
    </>
  );
}

function PlanRow({ plan, onEdit }: { plan: IfThenPlan; onEdit: () => void }) {
  const { setPlanDone, removePlan } = useGoalChanges();
  const tell = useTellWithUndo();
  const { id, revision } = plan;
  const { onError } = sayProblem;
  const sentence = `If ${plan.ifText}, then ${plan.thenText}`;
  return (
    <li className={classes.plan}>
      <Checkbox
        label={sentence}
        checked={plan.doneOn !== null}
        onChange={() =>
          setPlanDone.mutate({ id, revision, doneOn: plan.doneOn === null ? today() : null }, { onError })
        }
      />
      <span className={classes.planButtons}>
        <Button variant="subtle" size="compact-sm" aria-label={`Edit: ${sentence}`} onClick={onEdit}>
          Edit
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Remove: ${sentence}`}
          onClick={() =>
            void removePlan.mutateAsync({ id, revision }).then(() => tell('Plan removed.'), onError)
          }
        >
          Remove
        </Button>
      </span>
    </li>
  );
}

type PlanFormProps = { goalId: number; plan: IfThenPlan | null; onDone: () => void };

function PlanForm({ goalId, plan, onDone }: PlanFormProps) {
  const [ifText, setIfText] = useState(plan?.ifText ?? '');
  const [thenText, setThenText] = useState(plan?.thenText ?? '');
  const { savePlan } = useGoalChanges();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (savePlan.isPending) return;
    savePlan.mutate(
      { id: plan?.id ?? null, revision: plan?.revision ?? 0, goalId, ifText, thenText },
      { onSuccess: onDone },
    );
  };
  return (
    <form className={classes.small} onSubmit={submit} aria-label="If-then plan">
      <TextInput
        label="If"
        placeholder="it is Wednesday, 19:00"
        required
        maxLength={500}
        data-autofocus
        value={ifText}
        onChange={(event) => setIfText(event.currentTarget.value)}
      />
      <TextInput
        label="Then"
        placeholder="I tell the rota story aloud, once"
        required
        maxLength={500}
        value={thenText}
        onChange={(event) => setThenText(event.currentTarget.value)}
      />
      {savePlan.error ? <p role="alert">{sentenceOf(savePlan.error)}</p> : null}
      <div className={classes.buttons}>
        <Button type="submit" size="sm" variant="filled">
          Save plan
        </Button>
        <Button size="sm" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
