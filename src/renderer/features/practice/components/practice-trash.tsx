import type { TrashedPractice } from '../../../../shared/practice.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { RemovedList } from '../../../ui/removed-list.tsx';
import { useEraseMocks, useRestoreMocks } from '../api/mocks.ts';
import { useEraseQuestions, useRestoreQuestions } from '../api/overview.ts';

/** Questions and mock interviews that were thrown away; only erasing here removes them. */
export function PracticeTrash({ trash }: { trash: readonly TrashedPractice[] }) {
  const restore = { card: useRestoreQuestions(), mock: useRestoreMocks() };
  const erase = { card: useEraseQuestions(), mock: useEraseMocks() };
  return (
    <RemovedList
      items={trash}
      title="Trash of practice"
      consequence={({ name }) => `“${name}” and everything kept with it are gone then.`}
      erasing={erase.card.isPending || erase.mock.isPending}
      onRestore={({ kind, id }) => restore[kind].mutate({ ids: [id] }, sayProblem)}
      onErase={({ kind, id }, onErased) =>
        erase[kind].mutate({ ids: [id] }, { ...sayProblem, onSuccess: onErased })
      }
    />
  );
}
