import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useAddReached } from '../api/stage-events.ts';
import { useStages } from '../api/stages.ts';
import { stageChoices } from './application-words.ts';
import classes from './timeline-tab.module.css';

type ReachedFormProps = { applicationId: number; onDone: () => void };

/** Adds a stage the application had already reached; the card stays where it is. */
export function ReachedForm({ applicationId, onDone }: ReachedFormProps) {
  const stages = useStages();
  const add = useAddReached(applicationId);
  const [stageId, setStageId] = useState<string | null>(null);
  const [on, setOn] = useState(today);
  const first = stages.find((stage) => stage.kind === 'stage' && !stage.hidden);
  const chosenId = stageId ?? (first ? String(first.id) : '');

  function save(event: FormEvent) {
    event.preventDefault();
    if (on === '' || chosenId === '') return;
    add.mutate({ id: applicationId, stageId: Number(chosenId), on }, { onSuccess: onDone });
  }
  return (
    <form className={classes.form} onSubmit={save} aria-label="Add an earlier stage">
      <p className={classes.when}>The card stays where it is. Only the history changes.</p>
      <div className={classes.fields}>
        <NativeSelect
          label="It was already at"
          data={stageChoices(stages)}
          value={chosenId}
          onChange={(event) => setStageId(event.currentTarget.value)}
        />
        <TextInput
          label="On"
          type="date"
          value={on}
          error={on === '' ? 'Give the day.' : undefined}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
      </div>
      {add.error && (
        <p role="alert" className={classes.problem}>
          {sentenceOf(add.error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit">Add to the history</Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
