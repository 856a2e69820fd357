import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Milestone, Plan } from '../../../../shared/skills.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import rows from '../../../ui/rows.module.css';
import { useMilestoneChanges } from '../api/plans.ts';
import { useSayDone } from '../api/say-done.ts';
import form from './form.module.css';
import classes from './plan-page.module.css';

/** The milestones of a plan in their order: ticked, moved, reworded, removed, added. */
export function Milestones({ plan }: { plan: Plan }) {
  const { save } = useMilestoneChanges();
  const { refused } = useSayDone();
  const [text, setText] = useState('');
  function add(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || save.isPending) return;
    save.mutate(
      { id: null, revision: 0, planId: plan.id, text },
      { onSuccess: () => setText(''), onError: refused },
    );
  }
  const list = plan.milestoneList;
  return (
    <section className={classes.part} aria-labelledby="milestones">
      <h4 id="milestones" className={classes.title}>
        Milestones
      </h4>
      {list.length === 0 && (
        <p className={classes.hint}>
          Small things you will be able to show, such as “one report out of my own data”.
        </p>
      )}
      <ul className={rows.list} aria-label="Milestones">
        {list.map((milestone, at) => (
          <MilestoneRow
            key={milestone.id}
            planId={plan.id}
            milestone={milestone}
            up={at === 0 ? undefined : (list[at - 2]?.id ?? null)}
            down={list[at + 1]?.id}
          />
        ))}
      </ul>
      <form className={form.line} onSubmit={add} style={{ marginTop: 'var(--s3)' }}>
        <TextInput
          aria-label="New milestone"
          placeholder="New milestone"
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit">Add</Button>
      </form>
    </section>
  );
}

type RowProps = {
  planId: number;
  milestone: Milestone;
  /** Below which it goes when moved up or down; undefined: it is first or last. */
  up: number | null | undefined;
  down: number | undefined;
};

function MilestoneRow({ planId, milestone, up, down }: RowProps) {
  const [text, setText] = useState<string | null>(null);
  const { save, setDone, move, remove } = useMilestoneChanges();
  const { done, refused, after } = useSayDone();
  const { dateFormat } = useSettings();
  const { id, revision, doneOn } = milestone;

  function reword(event: FormEvent) {
    event.preventDefault();
    if (text === null || text.trim() === '') return;
    save.mutate(
      { id, revision, planId, text },
      {
        onSuccess: () => {
          setText(null);
          done('Milestone changed.');
        },
        onError: refused,
      },
    );
  }
  if (text !== null)
    return (
      <li className={rows.row}>
        <form className={form.line} onSubmit={reword} style={{ flex: 1 }}>
          <TextInput
            aria-label="Milestone"
            autoFocus
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit">Save</Button>
          <Button variant="subtle" onClick={() => setText(null)}>
            Cancel
          </Button>
        </form>
      </li>
    );
  const moveBelow = (after: number | null) => move.mutate({ id, revision, after }, { onError: refused });
  return (
    <li className={rows.row}>
      <Checkbox
        aria-label={`Done: ${milestone.text}`}
        checked={doneOn !== null}
        onChange={() =>
          setDone.mutate({ id, revision, doneOn: doneOn === null ? today() : null }, { onError: refused })
        }
      />
      <span className={rows.fill}>
        {milestone.text}
        {doneOn && <span className={classes.meta}> {formatDay(doneOn, dateFormat)}</span>}
      </span>
      <span className={rows.tools}>
        <ActionIcon
          size={28}
          aria-label={`Move up: ${milestone.text}`}
          disabled={up === undefined}
          onClick={() => up !== undefined && moveBelow(up)}
        >
          <IconArrowUp size={16} stroke={1.5} />
        </ActionIcon>
        <ActionIcon
          size={28}
          aria-label={`Move down: ${milestone.text}`}
          disabled={down === undefined}
          onClick={() => down !== undefined && moveBelow(down)}
        >
          <IconArrowDown size={16} stroke={1.5} />
        </ActionIcon>
        <ActionIcon size={28} aria-label={`Edit: ${milestone.text}`} onClick={() => setText(milestone.text)}>
          <IconPencil size={16} stroke={1.5} />
        </ActionIcon>
        <ActionIcon
          size={28}
          aria-label={`Remove: ${milestone.text}`}
          onClick={() => after(remove.mutateAsync({ id, revision }), 'Milestone removed.')}
        >
          <IconX size={16} stroke={1.5} />
        </ActionIcon>
      </span>
    </li>
  );
}
