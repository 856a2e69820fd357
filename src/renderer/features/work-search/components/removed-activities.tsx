import { sayProblem, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { RemovedList } from '../../../ui/removed-list.tsx';
import { useActivityChanges, useRemovedActivities } from '../api/work-search.ts';

/** Activities that were taken off the log, with a way back. */
export function RemovedActivities() {
  const { data: activities = [] } = useRemovedActivities();
  const { restore, erase } = useActivityChanges();
  const toldAfter = useToldAfter();
  return (
    <RemovedList
      items={activities}
      title="Removed activities"
      consequence={({ name }) => `“${name}” is gone then, with its private note. What it came from stays.`}
      erasing={erase.isPending}
      onRestore={({ id }) => toldAfter(restore.mutateAsync({ id }), 'The activity is back.')}
      onErase={({ id }, onErased) => erase.mutate({ id }, { onSuccess: onErased, ...sayProblem })}
    />
  );
}
