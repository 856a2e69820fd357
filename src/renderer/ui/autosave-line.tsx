import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AutosaveState } from '../lib/autosave.ts';
import classes from './autosave-line.module.css';

type AutosaveChoices = {
  state: AutosaveState;
  onTryAgain: () => void;
  onKeepMine: () => void;
  onShowStored: () => void;
};

const WORDS = { idle: 'Saved as you type', saving: 'Saving…', saved: 'Saved on this computer' } as const;

/** Says whether what is typed is on disk, and what to do when it is not. */
export function AutosaveLine(choices: AutosaveChoices) {
  const { state } = choices;
  const [wasSaved, setWasSaved] = useState(false);
  if (state.status === 'saved' && !wasSaved) setWasSaved(true);
  const isProblem = state.status === 'problem';
  return (
    <div className={classes.line}>
      <p aria-hidden={!isProblem}>{isProblem ? state.sentence : WORDS[state.status]}</p>
      {/* Read out at the first save only: the visible words change several times a second while typing. */}
      <p className="visually-hidden" role="status" aria-label="This text">
        {isProblem ? state.sentence : wasSaved ? WORDS.saved : ''}
      </p>
      <AutosaveButtons {...choices} />
    </div>
  );
}

/** What can be done while what is typed could not be saved; nothing otherwise. */
export function AutosaveButtons({ state, onTryAgain, onKeepMine, onShowStored }: AutosaveChoices) {
  if (state.status !== 'problem') return null;
  if (!state.conflict)
    return (
      <Button size="xs" onClick={onTryAgain}>
        Try again
      </Button>
    );
  return (
    <>
      <Button size="xs" onClick={onKeepMine}>
        Keep my text
      </Button>
      <Button size="xs" onClick={onShowStored}>
        Show the other text
      </Button>
    </>
  );
}
