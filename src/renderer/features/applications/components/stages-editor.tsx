import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { STAGE_COLOURS, type Stage, type StageKind } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useCardCounts, useStageChanges, useStages } from '../api/stages.ts';
import { choices, chosen, STAGE_COLOUR_WORDS } from './application-words.ts';
import { StageRow } from './stage-row.tsx';
import classes from './stages-editor.module.css';

const GROUPS: { kind: StageKind; title: string; hint: string }[] = [
  {
    kind: 'stage',
    title: 'Stages',
    hint: 'The columns of the board, from left to right. Hiding one keeps its cards and its history.',
  },
  {
    kind: 'outcome',
    title: 'Outcomes',
    hint: 'How an application ended. The shipped ones stay, because reports count them; you can rename and hide them.',
  },
];

/** The columns of the board: add, rename, recolour, reorder, limit, hide and remove. Each change is saved at once. */
export function StagesEditor() {
  const stages = useStages();
  const counts = useCardCounts();
  const changes = useStageChanges();
  const [announced, setAnnounced] = useState('');

  function moveBy(stage: Stage, group: Stage[], step: -1 | 1) {
    const at = group.indexOf(stage);
    const after = group[step === 1 ? at + 1 : at - 2];
    const { id, revision } = stage;
    changes.move.mutate(
      { id, revision, afterId: after?.id ?? null },
      { onSuccess: () => setAnnounced(`${stage.name}: place ${at + 1 + step} of ${group.length}.`) },
    );
  }

  return (
    <div className={classes.editor}>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {changes.move.error && <p role="alert">{sentenceOf(changes.move.error)}</p>}
      {GROUPS.map(({ kind, title, hint }) => {
        const group = stages.filter((stage) => stage.kind === kind);
        return (
          <section key={kind} aria-label={title}>
            <h2 className={classes.title}>{title}</h2>
            <p className={classes.hint}>{hint}</p>
            <ul className={classes.list}>
              {group.map((stage, at) => (
                <StageRow
                  key={stage.id}
                  stage={stage}
                  cards={counts.get(stage.id) ?? 0}
                  others={stages.filter((other) => other.id !== stage.id)}
                  changes={changes}
                  onUp={at > 0 ? () => moveBy(stage, group, -1) : null}
                  onDown={at < group.length - 1 ? () => moveBy(stage, group, 1) : null}
                />
              ))}
            </ul>
            <AddStage kind={kind} add={changes.add} />
          </section>
        );
      })}
    </div>
  );
}

type AddStageProps = { kind: StageKind; add: ReturnType<typeof useStageChanges>['add'] };

function AddStage({ kind, add }: AddStageProps) {
  const [name, setName] = useState('');
  const [colour, setColour] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const what = kind === 'stage' ? 'stage' : 'outcome';
  const fallback = kind === 'stage' ? 'applied' : 'stone';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '') {
      setProblem('Give it a name.');
      return;
    }
    try {
      await add.mutateAsync({ name: name.trim(), kind, colour: chosen(STAGE_COLOURS, colour) ?? fallback });
      setName('');
      setProblem(null);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }
  return (
    <form className={classes.add} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label={`New ${what}`}
        value={name}
        error={problem}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label="Its colour"
        data={choices(STAGE_COLOUR_WORDS)}
        value={colour === '' ? fallback : colour}
        onChange={(event) => setColour(event.currentTarget.value)}
      />
      <Button type="submit">Add {what}</Button>
    </form>
  );
}
