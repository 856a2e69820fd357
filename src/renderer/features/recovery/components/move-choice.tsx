import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { RecoveryState } from '../../../../shared/recovery.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useRecoveryActions } from '../api/recovery.ts';
import classes from './recovery.module.css';
import { doneWords } from './recovery-words.ts';

/** The way to this computer's own folder: what is copied, where to, and what becomes of what is here. */
export function MoveChoice({ state, to }: { state: RecoveryState; to: string }) {
  const actions = useRecoveryActions();
  const move = useMutation(actions.move);
  const cancel = useMutation(actions.cancel);
  const isMoving = state.job === 'move';
  return (
    <section className={classes.part} aria-labelledby="recovery-move">
      <h2 id="recovery-move" className={classes.subtitle}>
        Move it to this computer’s own folder
      </h2>
      <p>
        Your file, its attachments and the backups beside it are copied, every copy is compared with what is
        here, and from then on Rebound opens this folder:
      </p>
      <p className={classes.path}>{to}</p>
      <p>What is here stays as it is. Delete it yourself once you have seen that all is well.</p>
      <div className={classes.buttons}>
        <Button
          variant={isMoving ? 'default' : 'filled'}
          loading={isMoving}
          disabled={state.job !== null}
          onClick={() => move.mutate({})}
        >
          Move it there
        </Button>
        {isMoving ? <Button onClick={() => cancel.mutate({})}>Cancel</Button> : null}
      </div>
      <div role="status">
        {isMoving ? <p className={classes.answer}>{doneWords(state.progress)}</p> : null}
        {move.isError ? <p className={classes.answer}>{sentenceOf(move.error)}</p> : null}
      </div>
    </section>
  );
}
