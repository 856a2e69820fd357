import { Checkbox, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { MaterialPage, VersionText } from '../../../../shared/materials.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { type NewContent, useAddVersion } from '../api/add-version.ts';
import { ContentButtons } from './content-buttons.tsx';
import classes from './materials-tab.module.css';

type VersionFormProps = {
  material: MaterialPage;
  /** The version shown at the moment, to go on from. */
  shown: VersionText | undefined;
  onAdded: (versionId: number) => void;
  onCancel: () => void;
};

/** Adds the next version of a material, and ticks off the edit notes it took care of. */
export function VersionForm({ material, shown, onAdded, onCancel }: VersionFormProps) {
  const [label, setLabel] = useState('');
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const add = useAddVersion();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const open = material.notes.filter(({ doneIn }) => doneIn === null);
  const next = (material.versions[0]?.number ?? 0) + 1;

  function choose(content: NewContent) {
    add.mutate(
      { materialId: material.id, label: label.trim(), content, doneNotes: [...done] },
      { onSuccess: ({ id }) => onAdded(id) },
    );
  }
  function tick(id: number, isDone: boolean) {
    const ticked = new Set(done);
    if (isDone) ticked.add(id);
    else ticked.delete(id);
    setDone(ticked);
  }
  return (
    <form
      className={classes.form}
      aria-label={`Add version ${next}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextInput
        ref={first}
        label={`What version ${next} is for, if you like`}
        maxLength={200}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      {open.length > 0 && (
        <fieldset className={classes.ticks}>
          <legend>Edit notes it takes care of</legend>
          {open.map(({ id, text }) => (
            <Checkbox
              key={id}
              label={text}
              checked={done.has(id)}
              onChange={(event) => tick(id, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      )}
      {add.error && <p role="alert">{sentenceOf(add.error)}</p>}
      <ContentButtons
        isPending={add.isPending}
        from={
          shown && shown.text !== ''
            ? { label: `Go on from version ${shown.version.number}`, text: shown.text }
            : undefined
        }
        onChoose={choose}
        onCancel={onCancel}
      />
    </form>
  );
}
