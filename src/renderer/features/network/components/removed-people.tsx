import { sayProblem, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { RemovedList } from '../../../ui/removed-list.tsx';
import { useRemovedPeople, useRemovedPeopleChanges } from '../api/exchange.ts';

/** What goes and what stays when people are erased. */
export const ERASING_WORDS =
  'Their details, what you noted about them, drafts, talks, reminders and every link to them go for good. Your own texts stay: the journal, and messages you saved.';

/** People in the Trash, with a way back and a way out. */
export function RemovedPeople() {
  const { data: people = [] } = useRemovedPeople();
  const { restore, erase } = useRemovedPeopleChanges();
  const tellAfter = useToldAfter();
  return (
    <RemovedList
      items={people}
      title="People"
      isOpen
      consequence={({ name }) => `“${name}” is erased. ${ERASING_WORDS}`}
      erasing={erase.isPending}
      onRestore={({ id, name }) => tellAfter(restore.mutateAsync({ id }), `${name} is back.`)}
      onErase={({ id }, onErased) => void erase.mutateAsync({ ids: [id] }).then(onErased, sayProblem.onError)}
    />
  );
}
