import { sayProblem, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { RemovedList } from '../../../ui/removed-list.tsx';
import { useRemovedEventChanges, useRemovedEvents } from '../api/events.ts';

/** Events that were removed, with a way back. */
export function RemovedEvents() {
  const { data: events = [] } = useRemovedEvents();
  const { restore, erase } = useRemovedEventChanges();
  const toldAfter = useToldAfter();
  return (
    <RemovedList
      items={events}
      title="Removed events"
      consequence={({ name }) =>
        `“${name}” is gone then, with what you learned and its follow-ups. The people you met stay.`
      }
      erasing={erase.isPending}
      onRestore={({ id }) => toldAfter(restore.mutateAsync({ id }), 'The event is back.')}
      onErase={({ id }, onErased) => erase.mutate({ id }, { onSuccess: onErased, ...sayProblem })}
    />
  );
}
