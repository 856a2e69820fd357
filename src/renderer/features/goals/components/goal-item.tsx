import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Goal, GoalState } from '../../../../shared/goals.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { sayProblem, useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useGoalChanges } from '../api/goals.ts';
import { GoalForm } from './goal-form.tsx';
import { GoalPlans } from './goal-plans.tsx';
import classes from './goals-tab.module.css';

const SAID: Record<GoalState, string> = {
  open: 'The goal is open again.',
  reached: 'The goal is reached.',
  let_go: 'The goal is let go. That is a decision.',
};

/** One goal: what it says, its plans, and what can become of it. A day that has passed only asks for another. */
export function GoalItem({ goal }: { goal: Goal }) {
  const { dateFormat } = useSettings();
  const [open, setOpen] = useState<'edit' | 'replan' | 'let_go' | null>(null);
  const changes = useGoalChanges();
  const tell = useTellWithUndo();
  const { id, revision } = goal;
  const { onError } = sayProblem;
  const setState = (state: GoalState, because = '') =>
    changes.setState.mutate(
      { id, revision, state, because, on: today() },
      {
        onSuccess: () => {
          setOpen(null);
          tell(SAID[state]);
        },
        onError,
      },
    );
  // The row goes with the change, and a callback of the mutation would go with the row.
  const remove = () =>
    void changes.remove.mutateAsync({ id, revision }).then(() => tell('Goal removed.'), onError);

  if (open === 'edit')
    return (
      <li className={classes.item}>
        <GoalForm goal={goal} onDone={() => setOpen(null)} />
      </li>
    );
  const isPassed = goal.state === 'open' && goal.byOn !== null && goal.byOn < today();
  return (
    <li className={classes.item}>
      <h4 className={classes.what}>{goal.what}</h4>
      <p className={classes.days}>{daysOf(goal, (day) => formatDay(day, dateFormat))}</p>
      <Facts goal={goal} />
      <GoalPlans goal={goal} />
      <div className={classes.buttons}>
        {isPassed ? (
          <Button size="sm" onClick={() => setOpen('replan')}>
            Re-plan?
          </Button>
        ) : null}
        {goal.state === 'open' ? (
          <>
            <Button size="sm" onClick={() => setState('reached')}>
              Reached
            </Button>
            <Button size="sm" variant="subtle" onClick={() => setOpen('let_go')}>
              Let it go
            </Button>
            <Button size="sm" variant="subtle" onClick={() => setOpen('edit')}>
              Edit
            </Button>
          </>
        ) : (
          <Button size="sm" onClick={() => setState('open')}>
            Open again
          </Button>
        )}
        <Button size="sm" variant="subtle" onClick={remove}>
          Remove
        </Button>
      </div>
      {open === 'replan' ? (
        <ReplanForm
          onDone={(byOn) =>
            changes.replan.mutate({ id, revision, byOn }, { onSuccess: () => setOpen(null), onError })
          }
          onCancel={() => setOpen(null)}
        />
      ) : null}
      {open === 'let_go' ? (
        <LetGoForm onDone={(because) => setState('let_go', because)} onCancel={() => setOpen(null)} />
      ) : null}
    </li>
  );
}

function Facts({ goal }: { goal: Goal }) {
  const facts = [
    ['Shown by', goal.shownBy],
    ['Realistic, because', goal.realistic],
    ['Asked for by', goal.askedBy],
    ['Let go, because', goal.closedBecause],
  ].filter(([, text]) => text !== '');
  return (
    <>
      {facts.length > 0 ? (
        <dl className={classes.facts}>
          {facts.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {goal.links.length > 0 || goal.fromAction ? (
        <ul className={classes.links}>
          {goal.links.map((link) => (
            <li key={`${link.kind}/${link.id}`}>
              {link.name === '' ? (
                'Not there any more'
              ) : (
                <Link
                  to={link.kind === 'application' ? `/applications/${link.id}` : `/growth/skills/${link.id}`}
                >
                  {link.name}
                </Link>
              )}
            </li>
          ))}
          {goal.fromAction ? (
            <li>
              From an action: <Link to="/endings/actions">{goal.fromAction.thenText}</Link>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}

type FormProps<Value> = { onDone: (value: Value) => void; onCancel: () => void };

function ReplanForm({ onDone, onCancel }: FormProps<string | null>) {
  const [day, setDay] = useState<string | null>(null);
  return (
    <div className={classes.small}>
      <DayField label="Another day" value={day} min={today()} onChange={setDay} />
      <div className={classes.buttons}>
        <Button variant="filled" disabled={day === null} onClick={() => onDone(day)}>
          Take this day
        </Button>
        <Button onClick={() => onDone(null)}>No day</Button>
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function LetGoForm({ onDone, onCancel }: FormProps<string>) {
  const [because, setBecause] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(because);
  };
  return (
    <form className={classes.small} onSubmit={submit}>
      <TextInput
        ref={field}
        label="Because, if you like"
        description="Letting go is a decision like any other."
        maxLength={500}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit">Let it go</Button>
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function daysOf(goal: Goal, words: (day: string) => string): string {
  const began = `Since ${words(goal.startedOn)}`;
  if (goal.closedOn !== null)
    return `${began}, ${goal.state === 'reached' ? 'reached' : 'let go'} ${words(goal.closedOn)}`;
  return goal.byOn === null ? began : `${began}, by ${words(goal.byOn)}`;
}
