import { Button } from '@mantine/core';
import { clockWords } from './practice-words.ts';
import classes from './session.module.css';
import type { useTimer } from './use-timer.ts';

const PLENTY_SECONDS = 120;
/** The line is a little longer than two minutes, so that its tick can be passed. */
const LINE_SECONDS = 180;

/** Time counting up, with one quiet tick at two minutes. */
export function SessionTimer({ timer }: { timer: ReturnType<typeof useTimer> }) {
  const { seconds, isPaused, toggle } = timer;
  return (
    <div className={classes.timer}>
      <p className={classes.clock} role="timer" aria-label="Time for this question">
        {clockWords(seconds)}
      </p>
      <div className={classes.line} aria-hidden="true">
        <div
          className={classes.passed}
          style={{ width: `${Math.min(100, (seconds / LINE_SECONDS) * 100)}%` }}
        />
        <div className={classes.tick} style={{ left: `${(PLENTY_SECONDS / LINE_SECONDS) * 100}%` }} />
      </div>
      <p className={classes.timerHint}>
        {seconds >= PLENTY_SECONDS ? 'past two minutes' : 'the tick is at two minutes'}
      </p>
      <Button size="xs" variant="subtle" onClick={toggle}>
        {isPaused ? 'Go on' : 'Pause'}
      </Button>
    </div>
  );
}
