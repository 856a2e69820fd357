import type { Goal, GoalState } from '../../../../shared/goals.ts';
import { AddableList } from '../../../ui/addable-list.tsx';
import { useGoals } from '../api/goals.ts';
import { GoalForm } from './goal-form.tsx';
import { GoalItem } from './goal-item.tsx';
import classes from './goals-tab.module.css';
import { RemovedGoals } from './removed-goals.tsx';

const PARTS: readonly { state: GoalState; title: string }[] = [
  { state: 'open', title: 'Open' },
  { state: 'reached', title: 'Reached' },
  { state: 'let_go', title: 'Let go' },
];

/** Goals, the tab of Growth: what the person wants, and what it comes down to on a weekday. */
export function GoalsTab() {
  const { data: goals, error } = useGoals();
  return (
    <AddableList
      count={goals?.length}
      error={error}
      addLabel="New goal"
      emptyTitle="No goals yet"
      emptyWords="A goal says what you want, what will show it, and why it is realistic now. A day is optional, and any day can be changed."
      form={(close) => <GoalForm goal={null} onDone={close} />}
    >
      {PARTS.map(({ state, title }) => (
        <GoalsPart key={state} title={title} goals={goals?.filter((goal) => goal.state === state) ?? []} />
      ))}
      <RemovedGoals />
    </AddableList>
  );
}

function GoalsPart({ title, goals }: { title: string; goals: readonly Goal[] }) {
  if (goals.length === 0) return null;
  return (
    <section className={classes.part}>
      <h3 className={classes.partTitle}>{title}</h3>
      <ul className={classes.list} aria-label={`Goals, ${title.toLowerCase()}`}>
        {goals.map((goal) => (
          <GoalItem key={goal.id} goal={goal} />
        ))}
      </ul>
    </section>
  );
}
