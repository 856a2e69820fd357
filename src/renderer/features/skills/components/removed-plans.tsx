import { RemovedList } from '../../../ui/removed-list.tsx';
import { useRemovedPlanChanges, useRemovedPlans } from '../api/plans.ts';
import { useSayDone } from '../api/say-done.ts';

/** Plans that were removed, with a way back. */
export function RemovedPlans() {
  const { data: plans = [] } = useRemovedPlans();
  const { restore, erase } = useRemovedPlanChanges();
  const { after, refused } = useSayDone();
  return (
    <RemovedList
      items={plans}
      title="Removed plans"
      consequence={({ name }) => `The plan for ${name}, its evidence and its levels are gone then.`}
      erasing={erase.isPending}
      onRestore={({ id, name }) => after(restore.mutateAsync({ id }), `The plan for ${name} is back.`)}
      onErase={({ id }, onErased) => erase.mutate({ id }, { onSuccess: onErased, onError: refused })}
    />
  );
}
