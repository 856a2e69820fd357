import { formatDay } from '../../../lib/format.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { RemovedList } from '../../../ui/removed-list.tsx';
import { useRemoved, useRemovedChanges } from '../api/removed.ts';

/** Materials and versions that were removed: each can come back, and only erasing here takes it away for good. */
export function RemovedPart() {
  const { data: removed = [] } = useRemoved();
  const { restore, erase } = useRemovedChanges();
  const { dateFormat } = useSettings();
  return (
    <RemovedList
      items={removed}
      title="Removed"
      note={({ deletedAt }) => `Removed ${formatDay(deletedAt.slice(0, 10), dateFormat)}`}
      consequence={({ kind, name }) =>
        kind === 'material'
          ? `“${name}”, its versions and their files are gone then, also from the applications they were sent with.`
          : `“${name}” and its file are gone then.`
      }
      erasing={erase.isPending}
      onRestore={({ kind, id }) => restore.mutate({ kind, id }, sayProblem)}
      onErase={({ kind, id }, onErased) => erase.mutate({ kind, id }, { ...sayProblem, onSuccess: onErased })}
    />
  );
}
