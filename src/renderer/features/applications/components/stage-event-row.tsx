import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StageEvent } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useCorrectEventDate, useVoidEvent } from '../api/stage-events.ts';
import classes from './timeline-tab.module.css';
import { useDayWords } from './use-day-words.ts';

type StageEventRowProps = { event: StageEvent; isOnlyMove: boolean };

/** One counted move: its day can be corrected, and a move made by mistake taken out. */
export function StageEventRow({ event, isOnlyMove }: StageEventRowProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const correct = useCorrectEventDate(event.applicationId);
  const takeOut = useVoidEvent(event.applicationId);
  const { day } = useDayWords();
  const problem = correct.error ?? takeOut.error;

  return (
    <>
      <div className={classes.head}>
        <span className={classes.what}>
          {event.kind === 'move' ? event.stageName : `${event.stageName}, added later`}
        </span>
        {typed === null && (
          <span className={classes.moveActions}>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Correct the date of ${event.stageName}, ${day(event.on)}`}
              onClick={() => setTyped(event.on)}
            >
              Correct the date
            </Button>
            {!isOnlyMove && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`This was a mistake: ${event.stageName}, ${day(event.on)}`}
                onClick={() => takeOut.mutate({ eventId: event.id })}
              >
                This was a mistake
              </Button>
            )}
          </span>
        )}
      </div>
      {typed === null ? (
        <p className={classes.when}>{day(event.on)}</p>
      ) : (
        <form
          className={classes.buttons}
          onSubmit={(submit) => {
            submit.preventDefault();
            if (typed === '') return;
            correct.mutate({ eventId: event.id, on: typed }, { onSuccess: () => setTyped(null) });
          }}
        >
          <TextInput
            type="date"
            aria-label={`When ${event.stageName} began`}
            value={typed}
            autoFocus
            error={typed === '' ? 'Give the day.' : undefined}
            onChange={(change) => setTyped(change.currentTarget.value)}
          />
          <Button type="submit">Save the date</Button>
          <Button variant="default" onClick={() => setTyped(null)}>
            Cancel
          </Button>
        </form>
      )}
      {problem && (
        <p role="alert" className={classes.problem}>
          {sentenceOf(problem)}
        </p>
      )}
    </>
  );
}
