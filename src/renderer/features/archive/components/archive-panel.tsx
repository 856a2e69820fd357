import { useArchiveState } from '../api/archive-state.ts';
import classes from './archive-panel.module.css';
import { BringBackExport } from './bring-back-export.tsx';
import { ExportEverything } from './export-everything.tsx';

/** Settings, Data: taking everything along in one file, and bringing such a file back. */
export function ArchivePanel({ onBroughtBack }: { onBroughtBack: () => void }) {
  const state = useArchiveState();
  return (
    <>
      <section className={classes.part}>
        <h2 className={classes.title}>Take everything with you</h2>
        <p>One file with all you wrote and kept, for another computer, another program or a drawer.</p>
        <ExportEverything state={state} />
      </section>
      <section className={classes.part}>
        <h2 className={classes.title}>Bring it back</h2>
        {state?.isEmpty === false ? (
          <p>
            An export is brought back into an empty Rebound, so that nothing of yours is mixed or lost, and
            this one is in use. To go back to an earlier state, restore a backup.
          </p>
        ) : (
          <>
            <p>
              Nothing is recorded here yet, so the file of an earlier “Export everything” can become all of
              it.
            </p>
            <BringBackExport onDone={onBroughtBack} />
          </>
        )}
      </section>
    </>
  );
}
