import { sayProblem, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { RemovedList } from '../../../ui/removed-list.tsx';
import { useCommunityChanges, useRemovedCommunities } from '../api/communities.ts';

/** Communities that were removed, with a way back. */
export function RemovedCommunities() {
  const { data: communities = [] } = useRemovedCommunities();
  const { restore, erase } = useCommunityChanges();
  const toldAfter = useToldAfter();
  return (
    <RemovedList
      items={communities}
      title="Removed communities"
      consequence={({ name }) => `“${name}” and its note are gone then. Its events stay.`}
      erasing={erase.isPending}
      onRestore={({ id }) => toldAfter(restore.mutateAsync({ id }), 'The community is back.')}
      onErase={({ id }, onErased) => erase.mutate({ id }, { onSuccess: onErased, ...sayProblem })}
    />
  );
}
