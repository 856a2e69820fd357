import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { RecoveryState, SalvageReport } from '../../../../shared/recovery.ts';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useRecoveryActions } from '../api/recovery.ts';
import classes from './recovery.module.css';
import { lostLine } from './recovery-words.ts';

/** Reading what can be read into a new file, what that gave, and going on with it. */
export function SalvageChoice({ state }: { state: RecoveryState }) {
  const actions = useRecoveryActions();
  const salvage = useMutation(actions.salvage);
  const open = useMutation(actions.openSalvaged);
  const cancel = useMutation(actions.cancel);
  const { salvaged, job } = state;
  const failed = salvage.error ?? open.error;
  return (
    <section className={classes.part} aria-labelledby="recovery-salvage">
      <h2 id="recovery-salvage" className={classes.subtitle}>
        Save what can be read
      </h2>
      <p>
        Rebound reads a copy piece by piece, around the damaged parts, into a new file. This takes a few
        seconds.
      </p>
      <div className={classes.buttons}>
        <Button loading={job === 'salvage'} disabled={job === 'restore'} onClick={() => salvage.mutate({})}>
          {salvaged ? 'Read it once more' : 'Save what can be read'}
        </Button>
        {job === 'salvage' ? <Button onClick={() => cancel.mutate({})}>Cancel</Button> : null}
      </div>
      <div role="status">
        {job === 'salvage' ? <p className={classes.answer}>Reading the file…</p> : null}
        {failed ? <p className={classes.answer}>{sentenceOf(failed)}</p> : null}
        {salvaged ? <Report report={salvaged} /> : null}
      </div>
      {salvaged && salvaged.read > 0 ? (
        <div className={classes.buttons}>
          <Button variant="filled" loading={open.isPending} onClick={() => open.mutate({})}>
            Open what was saved
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Report({ report: { read, lost, file, tables } }: { report: SalvageReport }) {
  if (read === 0) return <p className={classes.answer}>Nothing could be read out of this file.</p>;
  const lacking = tables.filter((table) => table.lost > 0);
  return (
    <>
      <p className={classes.answer}>
        {counted(read, 'row was', 'rows were')} read.{' '}
        {lost === 0
          ? 'None is known to be missing.'
          : `${counted(lost, 'row is', 'rows are')} known to be missing; there may be more that nothing points to.`}
      </p>
      {lacking.length > 0 ? (
        <>
          <h3 className={classes.listTitle}>What is missing</h3>
          <ul className={classes.lost}>
            {lacking.map((table) => (
              <li key={table.table}>{lostLine(table)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className={classes.path}>{file}</p>
    </>
  );
}
