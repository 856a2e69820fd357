import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './private-screen.module.css';
import { timeLeftWords } from './private-timer-words.ts';

const CHOICES = [15, 20] as const;
const TICK_MS = 5_000;

type Running = { minutes: number; endsAt: number };

/** A timer nobody has to use: it makes no sound, and when it is over it says so in one line and stops nothing. */
export function PrivateTimer() {
  const [running, setRunning] = useState<Running | null>(null);
  const [now, setNow] = useState(() => Date.now());
  const left = running ? timeLeftWords(running.endsAt - now) : null;
  const isRunning = left !== null;
  const isOver = running !== null && !isRunning;

  useEffect(() => {
    if (!isRunning) return;
    const ticking = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, [isRunning]);

  function start(minutes: number) {
    const begun = Date.now();
    setNow(begun);
    setRunning({ minutes, endsAt: begun + minutes * 60_000 });
  }

  return (
    <fieldset className={classes.timer}>
      <legend>A timer, if you like</legend>
      <div className={classes.choices}>
        <Button
          size="sm"
          className={classes.choice}
          aria-pressed={running === null}
          onClick={() => setRunning(null)}
        >
          {isRunning ? 'Stop the timer' : 'No timer'}
        </Button>
        {CHOICES.map((minutes) => (
          <Button
            key={minutes}
            size="sm"
            className={classes.choice}
            aria-pressed={isRunning && running?.minutes === minutes}
            onClick={() => start(minutes)}
          >
            {minutes} minutes
          </Button>
        ))}
        <p className={classes.left}>{left}</p>
      </div>
      <p role="status" aria-label="Timer" className={classes.over}>
        {isOver && 'The time is over. Stop here, or go on as long as you like.'}
      </p>
    </fieldset>
  );
}
