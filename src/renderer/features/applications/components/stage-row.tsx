import { ActionIcon, Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { STAGE_COLOURS, type Stage } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { FactField } from '../../../ui/fact-field.tsx';
import type { useStageChanges } from '../api/stages.ts';
import { STAGE_COLOUR_WORDS, stageChoices } from './application-words.ts';
import { stageColour } from './stage-colour.ts';
import classes from './stages-editor.module.css';

type StageRowProps = {
  stage: Stage;
  cards: number;
  /** Where its cards may go when it is removed. */
  others: Stage[];
  changes: ReturnType<typeof useStageChanges>;
  /** Null at the ends of the list. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
};

/** One stage of the editor; the rest of its settings opens below its name. */
export function StageRow({ stage, cards, others, changes, onUp, onDown }: StageRowProps) {
  const [open, setOpen] = useState<'settings' | 'remove' | null>(null);
  const { id, revision, name } = stage;
  const isShippedOutcome = stage.kind === 'outcome' && stage.code !== null;

  return (
    <li className={classes.stage} data-hidden={stage.hidden || undefined}>
      <div className={classes.row}>
        <span className={classes.swatch} style={{ background: stageColour(stage) }} />
        <span className={classes.name}>{name}</span>
        <span className={classes.count}>
          {cards === 1 ? '1 card' : `${cards} cards`}
          {stage.softLimit !== null && `, limit ${stage.softLimit}`}
          {stage.hidden && ', hidden'}
        </span>
        <span className={classes.buttons}>
          <ActionIcon
            aria-label={`Move ${name} up`}
            aria-disabled={!onUp}
            className={onUp ? undefined : classes.resting}
            onClick={() => onUp?.()}
          >
            <IconArrowUp size={18} stroke={1.5} />
          </ActionIcon>
          <ActionIcon
            aria-label={`Move ${name} down`}
            aria-disabled={!onDown}
            className={onDown ? undefined : classes.resting}
            onClick={() => onDown?.()}
          >
            <IconArrowDown size={18} stroke={1.5} />
          </ActionIcon>
          <Button
            size="sm"
            aria-label={`Edit ${name}`}
            aria-expanded={open === 'settings'}
            onClick={() => setOpen(open === 'settings' ? null : 'settings')}
          >
            Edit
          </Button>
          {!isShippedOutcome && (
            <Button
              size="sm"
              variant="subtle"
              aria-label={`Remove ${name}`}
              aria-expanded={open === 'remove'}
              onClick={() => setOpen(open === 'remove' ? null : 'remove')}
            >
              Remove
            </Button>
          )}
        </span>
      </div>
      {open === 'settings' && (
        <StageSettings
          stage={stage}
          save={(change) => changes.update.mutateAsync({ id, revision, changes: change })}
        />
      )}
      {open === 'remove' && (
        <RemoveStage
          stage={stage}
          cards={cards}
          others={others}
          remove={changes.remove}
          onClose={() => setOpen(null)}
        />
      )}
    </li>
  );
}

type StageChanges = Partial<Pick<Stage, 'name' | 'colour' | 'softLimit' | 'hidden'>>;
type StageSettingsProps = { stage: Stage; save: (changes: StageChanges) => Promise<unknown> };

function StageSettings({ stage, save }: StageSettingsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  async function choose(changes: StageChanges) {
    try {
      await save(changes);
      setProblem(null);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }
  const checkLimit = (typed: string) =>
    typed === '' || (/^\d{1,3}$/.test(typed) && Number(typed) > 0)
      ? null
      : 'Give a number from 1 to 999, or leave it empty.';
  return (
    <div className={classes.settings}>
      <FactField
        label="Name"
        saved={stage.name}
        check={(value) => (value === '' ? 'Give it a name.' : null)}
        save={(name) => save({ name })}
      />
      {stage.kind === 'stage' && (
        <FactField
          label="Soft limit"
          inputMode="numeric"
          placeholder="None"
          saved={stage.softLimit === null ? '' : String(stage.softLimit)}
          check={checkLimit}
          save={(typed) => save({ softLimit: typed === '' ? null : Number(typed) })}
        />
      )}
      <fieldset className={classes.colours}>
        <legend>Colour</legend>
        {STAGE_COLOURS.map((colour) => (
          <label key={colour} className={classes.colour}>
            <input
              type="radio"
              name={`colour-${stage.id}`}
              checked={stage.colour === colour}
              onChange={() => void choose({ colour })}
            />
            <span className={classes.swatch} style={{ background: stageColour({ colour }) }} />
            {STAGE_COLOUR_WORDS[colour]}
          </label>
        ))}
      </fieldset>
      <Checkbox
        label="Hide it on the board. Its cards and its history stay."
        checked={stage.hidden}
        onChange={(event) => void choose({ hidden: event.currentTarget.checked })}
      />
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

type RemoveStageProps = {
  stage: Stage;
  cards: number;
  others: Stage[];
  remove: StageRowProps['changes']['remove'];
  onClose: () => void;
};

function RemoveStage({ stage, cards, others, remove, onClose }: RemoveStageProps) {
  const [target, setTarget] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const shown = others.filter((other) => !other.hidden);
  const first = shown.find((other) => other.kind === stage.kind) ?? shown[0];
  const moveCardsTo = target === null ? (first?.id ?? null) : Number(target);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, button')?.focus();
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    try {
      await remove.mutateAsync({ id: stage.id, revision: stage.revision, moveCardsTo });
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }
  return (
    <form ref={form} className={classes.settings} onSubmit={(event) => void submit(event)}>
      <p>
        {cards === 0
          ? `No card stands in ${stage.name}. The column goes; the history keeps its name.`
          : `The column goes and its cards move. The history keeps its name.`}
      </p>
      <NativeSelect
        label="Where do its cards go?"
        description={cards === 0 ? 'For cards that lie in the Trash.' : undefined}
        data={stageChoices(shown)}
        value={moveCardsTo === null ? '' : String(moveCardsTo)}
        onChange={(event) => setTarget(event.currentTarget.value)}
      />
      {problem && <p role="alert">{problem}</p>}
      <div className={classes.buttons}>
        <Button type="submit">Remove {stage.name}</Button>
        <Button variant="subtle" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
