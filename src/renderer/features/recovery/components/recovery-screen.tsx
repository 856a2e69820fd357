import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { RECOVERY_CHOICES, type RecoveryState } from '../../../../shared/recovery.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { useRecovery, useRecoveryActions } from '../api/recovery.ts';
import { MoveChoice } from './move-choice.tsx';
import classes from './recovery.module.css';
import { TROUBLE_WORDS } from './recovery-words.ts';
import { RestoreChoice } from './restore-choice.tsx';
import { SalvageChoice } from './salvage-choice.tsx';

/** Shown in place of everything else when the profile could not be opened: what happened, what is safe, what can be done. */
export function RecoveryScreen() {
  const { data, error } = useRecovery();
  if (data) return <Recovery state={data} />;
  return (
    <main className={classes.page}>
      <h1 className={classes.title}>Rebound could not open</h1>
      {error ? <p>{sentenceOf(error)}</p> : null}
    </main>
  );
}

function Recovery({ state }: { state: RecoveryState }) {
  const { title, happened, safe, next } = TROUBLE_WORDS[state.trouble];
  const actions = useRecoveryActions();
  const tryAgain = useMutation(actions.tryAgain);
  const look = useMutation(actions.look);
  const openAnyway = useMutation(actions.openAnyway);
  const choices = RECOVERY_CHOICES[state.trouble];
  usePageTitle(title);
  const failed = tryAgain.error ?? look.error ?? openAnyway.error;
  return (
    <main className={classes.page}>
      <p className={classes.wordmark} aria-hidden="true">
        Rebound
      </p>
      <h1 className={classes.title}>{title}</h1>
      <p>{happened}</p>
      <p>{safe}</p>
      <p>{next}</p>
      <p className={classes.path}>{state.path}</p>
      <div className={classes.buttons}>
        <Button
          variant={state.moveTo === null ? 'filled' : 'default'}
          loading={tryAgain.isPending}
          onClick={() => tryAgain.mutate({})}
        >
          Try again
        </Button>
        {choices.includes('look') && state.isThere ? (
          <Button loading={look.isPending} onClick={() => look.mutate({})}>
            Look at it without changing anything
          </Button>
        ) : null}
        {choices.includes('open_anyway') ? (
          <Button loading={openAnyway.isPending} onClick={() => openAnyway.mutate({})}>
            Open it here all the same
          </Button>
        ) : null}
      </div>
      {failed ? (
        <p role="status" className={classes.answer}>
          {sentenceOf(failed)}
        </p>
      ) : null}
      {state.moveTo === null ? null : <MoveChoice state={state} to={state.moveTo} />}
      {choices.includes('restore') ? <RestoreChoice state={state} /> : null}
      {choices.includes('salvage') ? <SalvageChoice state={state} /> : null}
      {choices.includes('start_empty') ? <StartEmpty isBusy={state.job !== null} /> : null}
    </main>
  );
}

function StartEmpty({ isBusy }: { isBusy: boolean }) {
  const [isAsked, setIsAsked] = useState(false);
  const start = useMutation(useRecoveryActions().startEmpty);
  return (
    <section className={classes.part} aria-labelledby="recovery-empty">
      <h2 id="recovery-empty" className={classes.subtitle}>
        Start with an empty profile beside it
      </h2>
      <p>The file and all that belongs to it goes into a folder with today’s date. Nothing is deleted.</p>
      <div className={classes.buttons}>
        <Button disabled={isBusy} onClick={() => setIsAsked(true)}>
          Start empty…
        </Button>
      </div>
      <ConfirmDialog
        opened={isAsked}
        title="Start with an empty profile?"
        confirmLabel="Set it aside and start"
        pending={start.isPending}
        onClose={() => setIsAsked(false)}
        onConfirm={() => start.mutate({}, { onError: () => setIsAsked(false) })}
      >
        <p>What is there now is set aside, not deleted. You can go on with it later, on this computer.</p>
      </ConfirmDialog>
      {start.isError ? (
        <p role="status" className={classes.answer}>
          {sentenceOf(start.error)}
        </p>
      ) : null}
    </section>
  );
}
