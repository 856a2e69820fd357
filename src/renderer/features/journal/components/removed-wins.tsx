import { formatShortDay } from '../../../lib/format.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { RemovedList } from '../../../ui/removed-list.tsx';
import { useRemovedWins, useWinChanges } from '../api/wins.ts';
import classes from './win-screen.module.css';

/** The wins that were removed, with the way back and the way out for good. Nothing when there is none. */
export function RemovedWins() {
  const { data: wins = [] } = useRemovedWins();
  const { restore, erase } = useWinChanges();
  const { dateFormat } = useSettings();
  return (
    <div className={classes.screen}>
      <RemovedList
        items={wins.map(({ id, text, day }) => ({ id, name: text, day }))}
        title="Removed wins"
        note={({ day }) => formatShortDay(day, dateFormat)}
        consequence={({ name }) => `“${name}” is gone for good then.`}
        erasing={erase.isPending}
        onRestore={({ id }) => restore.mutate({ id }, sayProblem)}
        onErase={({ id }, onErased) => erase.mutate({ id }, { ...sayProblem, onSuccess: onErased })}
      />
    </div>
  );
}
