import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { ActionState, ActionWithEffect } from '../../../../shared/endings-actions.ts';
import { effectWords } from '../../../lib/effect-words.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, formatShortDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useActionChanges } from '../api/actions.ts';
import { ActionForm } from './action-form.tsx';
import { ActionResults, MakeOfAction } from './action-results.tsx';
import classes from './action-screen.module.css';
import { ACTION_NAMES, actionSentence } from './action-words.ts';
import { endingAddress } from './endings-list-words.ts';

type ActionItemProps = { action: ActionWithEffect; headingLevel: 3 | 4 };

/** One thing to try: its sentence, what belongs to it, and what happened since. */
export function ActionItem({ action, headingLevel }: ActionItemProps) {
  const [open, setOpen] = useState<'edit' | 'drop' | null>(null);
  const { dateFormat } = useSettings();
  const changes = useActionChanges();
  const { id, revision } = action;
  const sentence = actionSentence(action);
  const Heading = headingLevel === 3 ? 'h3' : 'h4';

  function setState(state: ActionState, because = '') {
    changes.setState.mutate(
      { id, revision, state, because, on: today() },
      { onSuccess: () => setOpen(null), onError: (error) => showNotice({ message: sentenceOf(error) }) },
    );
  }
  function remove() {
    changes.remove.mutate(
      { id, revision },
      {
        onSuccess: () => showNotice({ message: 'Action removed.', kbd: 'Mod+Z' }),
        onError: (error) => showNotice({ message: sentenceOf(error) }),
      },
    );
  }

  if (open === 'edit')
    return (
      <li className={classes.item}>
        <ActionForm action={action} onDone={() => setOpen(null)} />
      </li>
    );
  return (
    <li className={classes.item} data-state={action.state}>
      <p className={classes.top}>
        <span className={classes.kind}>{ACTION_NAMES[action.kind]}</span>
        {action.theme && <Link to={`/endings/themes/${action.theme.code}`}>{action.theme.name}</Link>}
        <span>{datesOf(action, dateFormat)}</span>
      </p>
      <Heading className={classes.sentence}>{sentence}</Heading>
      {action.state === 'dropped' && action.droppedBecause !== '' && (
        <p className={classes.evidence}>Dropped, because {action.droppedBecause}</p>
      )}
      {action.evidence !== '' && <p className={classes.evidence}>{action.evidence}</p>}
      {(action.link !== '' || action.endings.length > 0) && (
        <ul className={classes.links} aria-label="Belongs to">
          {action.link !== '' && (
            <li>
              <a href={action.link} target="_blank" rel="noreferrer">
                {action.link}
              </a>
            </li>
          )}
          {action.endings.map((ending) => (
            <li key={ending.id}>
              <Link to={endingAddress(ending.applicationId)}>
                {ending.role}, {ending.company}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ActionResults results={action.results} />
      {action.effect && <p className={classes.effect}>{effectWords(action.effect)}</p>}
      {open === 'drop' ? (
        <DropForm onDrop={(because) => setState('dropped', because)} onClose={() => setOpen(null)} />
      ) : (
        <div className={classes.buttons}>
          {action.state === 'trying' ? (
            <>
              <Button size="sm" aria-label={`Done: ${sentence}`} onClick={() => setState('done')}>
                Done
              </Button>
              <Button size="sm" aria-label={`Drop: ${sentence}`} onClick={() => setOpen('drop')}>
                Drop…
              </Button>
            </>
          ) : (
            <Button size="sm" aria-label={`Try again: ${sentence}`} onClick={() => setState('trying')}>
              Try again
            </Button>
          )}
          {action.state === 'trying' && <MakeOfAction action={action} sentence={sentence} />}
          <Button size="sm" variant="subtle" aria-label={`Edit: ${sentence}`} onClick={() => setOpen('edit')}>
            Edit
          </Button>
          <Button size="sm" variant="subtle" aria-label={`Remove: ${sentence}`} onClick={remove}>
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}

function DropForm({ onDrop, onClose }: { onDrop: (because: string) => void; onClose: () => void }) {
  const [because, setBecause] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  function submit(event: FormEvent) {
    event.preventDefault();
    onDrop(because.trim());
  }
  return (
    <form className={classes.drop} onSubmit={submit}>
      <TextInput
        ref={field}
        label="Dropped, because"
        description="May stay empty. Dropping something is a full answer."
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="sm">
          Drop it
        </Button>
        <Button size="sm" variant="subtle" onClick={onClose}>
          Keep trying
        </Button>
      </div>
    </form>
  );
}

function datesOf(action: ActionWithEffect, format: Parameters<typeof formatDay>[1]): string {
  const since = `since ${formatDay(action.startedOn, format)}`;
  if (action.state === 'trying')
    return action.dueOn ? `${since}, for ${formatShortDay(action.dueOn, format)}` : since;
  return action.closedOn ? `${since}, until ${formatDay(action.closedOn, format)}` : since;
}
