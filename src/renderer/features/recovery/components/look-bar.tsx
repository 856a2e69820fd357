import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Trouble } from '../../../../shared/recovery.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import classes from '../../../ui/profile-bar.module.css';
import { useRecoveryActions } from '../api/recovery.ts';
import { whyOnlyACopy } from './recovery-words.ts';

/** A line above every screen while only a copy is looked at: why, and the way back. */
export function LookBar({ trouble }: { trouble: Trouble }) {
  const stop = useMutation(useRecoveryActions().stopLooking);
  return (
    <section className={classes.bar} aria-label="Only a copy">
      <p>
        <strong>You are looking at a copy</strong>{' '}
        <span>
          {stop.isError ? sentenceOf(stop.error) : `${whyOnlyACopy(trouble)} Nothing can be changed here.`}
        </span>
      </p>
      <Button size="sm" disabled={stop.isPending} onClick={() => stop.mutate({})}>
        Stop looking
      </Button>
    </section>
  );
}
