import { sayProblem, useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { RemovedList } from '../../../ui/removed-list.tsx';
import { useRemovedGoalChanges, useRemovedGoals } from '../api/goals.ts';

/** Goals that were removed, with a way back. */
export function RemovedGoals() {
  const { data: goals = [] } = useRemovedGoals();
  const { restore, erase } = useRemovedGoalChanges();
  const tell = useTellWithUndo();
  const { onError } = sayProblem;
  return (
    <RemovedList
      items={goals}
      title="Removed goals"
      consequence={({ name }) => `“${name}” and its if-then plans are gone then.`}
      erasing={erase.isPending}
      // The row may go before the answer is here, and a callback of the mutation with it.
      onRestore={({ id }) => void restore.mutateAsync({ id }).then(() => tell('The goal is back.'), onError)}
      onErase={({ id }, onErased) => erase.mutate({ id }, { onSuccess: onErased, onError })}
    />
  );
}
