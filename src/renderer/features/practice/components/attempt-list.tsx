import { Button } from '@mantine/core';
import type { Attempt } from '../../../../shared/practice.ts';
import { formatDay } from '../../../lib/format.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useRemoveAttempt } from '../api/card.ts';
import classes from './practice.module.css';
import { clockWords, RATING_NAMES } from './practice-words.ts';

/** Every try at a question, the last one first. */
export function AttemptList({ history }: { history: readonly Attempt[] }) {
  return (
    <section className={classes.part} aria-labelledby="practice-attempts">
      <h4 id="practice-attempts" className={classes.title}>
        Attempts
      </h4>
      {history.length === 0 ? (
        <p className={classes.rest}>None yet. A try can be spoken aloud or written; both count.</p>
      ) : (
        <ol className={classes.list} aria-label="Attempts, the last one first">
          {history.map((attempt) => (
            <AttemptRow key={attempt.id} attempt={attempt} />
          ))}
        </ol>
      )}
    </section>
  );
}

function AttemptRow({ attempt }: { attempt: Attempt }) {
  const { dateFormat } = useSettings();
  const remove = useRemoveAttempt();
  const toldAfter = useToldAfter();
  const day = formatDay(attempt.day, dateFormat);
  const start = () => toldAfter(remove.mutateAsync({ id: attempt.id }), 'Attempt removed.');
  return (
    <li className={classes.attempt}>
      <p className={classes.attemptTop}>
        <strong>{RATING_NAMES[attempt.rating]}</strong>
        <span>{day}</span>
        {attempt.seconds > 0 && <span>{clockWords(attempt.seconds)}</span>}
        {attempt.text === '' && <span>spoken</span>}
        <Button size="xs" variant="subtle" aria-label={`Remove the attempt of ${day}`} onClick={start}>
          Remove
        </Button>
      </p>
      {attempt.text !== '' && <p className={classes.attemptText}>{attempt.text}</p>}
    </li>
  );
}
