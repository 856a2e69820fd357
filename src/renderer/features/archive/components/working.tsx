import { Progress } from '@mantine/core';
import classes from './archive-panel.module.css';

/** How far the work is; its place is kept while there is none, so that nothing jumps. */
export function Working({ label, share }: { label: string; share: number | null }) {
  const percent = Math.round((share ?? 0) * 100);
  return (
    <div className={classes.working}>
      {share !== null && (
        <>
          <Progress.Root size="sm">
            <Progress.Section value={percent} aria-label={label} />
          </Progress.Root>
          <p aria-live="polite">
            {label}, {percent} percent
          </p>
        </>
      )}
    </div>
  );
}
