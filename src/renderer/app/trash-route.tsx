import { TrashScreen } from '../features/applications/components/trash-screen.tsx';
import { useEraseAllPeople, useRemovedPeople } from '../features/network/api/exchange.ts';
import { ERASING_WORDS, RemovedPeople } from '../features/network/components/removed-people.tsx';

/** The Trash, with what every feature put there. */
export function TrashRoute() {
  const { data: people = [] } = useRemovedPeople();
  const eraseAll = useEraseAllPeople();
  return (
    <TrashScreen
      others={{
        count: people.length,
        what: people.length === 1 ? 'one person' : `${people.length} people`,
        consequence: ERASING_WORDS,
        list: <RemovedPeople />,
        eraseAll: () => eraseAll(people.map(({ id }) => id)),
      }}
    />
  );
}
