import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatClock } from '../../../lib/format.ts';
import { useSayDone } from '../api/say-done.ts';
import { useTimer, useTimerChanges } from '../api/timer.ts';
import { minutesBetween, minutesWords } from './plan-words.ts';
import classes from './timer-line.module.css';

const LOOK_AGAIN_MS = 20_000;

/** The timer, wherever skills are shown: no seconds, and it runs on when the screen is left. */
export function TimerLine() {
  const { data: timer } = useTimer();
  const { stop, drop } = useTimerChanges();
  const { refused } = useSayDone();
  const navigate = useNavigate();
  const now = useNow(timer?.stoppedAt === null);
  if (!timer) return null;
  const logAddress = `/growth/skills/log?plan=${timer.planId}&timer=1`;
  const end = timer.stoppedAt === null ? now : Date.parse(timer.stoppedAt);
  const took = minutesWords(minutesBetween(timer.startedAt, end));
  if (timer.stoppedAt === null)
    return (
      <section className={classes.timer} aria-label="Timer">
        <p>
          Practising <b>{timer.skill}</b> since {formatClock(Date.parse(timer.startedAt))}, {took} so far
        </p>
        <Button
          size="sm"
          onClick={() => stop.mutate(undefined, { onSuccess: () => navigate(logAddress), onError: refused })}
        >
          Stop
        </Button>
      </section>
    );
  return (
    <section className={classes.timer} aria-label="Timer">
      <p>
        {took} of <b>{timer.skill}</b>, not logged yet
      </p>
      <Button size="sm" component={Link} to={logAddress}>
        Log them
      </Button>
      <Button size="sm" variant="subtle" onClick={() => drop.mutate(undefined, { onError: refused })}>
        Leave them
      </Button>
    </section>
  );
}

function useNow(runs: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!runs) return;
    setNow(Date.now());
    const look = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS);
    return () => clearInterval(look);
  }, [runs]);
  return now;
}
