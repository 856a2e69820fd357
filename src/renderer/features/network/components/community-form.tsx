import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { Community } from '../../../../shared/network-events.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useCommunityChanges } from '../api/communities.ts';
import { linkProblem } from './event-words.ts';
import classes from './events.module.css';

type Typed = Pick<Community, 'name' | 'place' | 'link' | 'note'>;
type CommunityFormProps = {
  /** Null to add one. */
  community: Community | null;
  onDone: () => void;
};

/** Adds or edits a community. */
export function CommunityForm({ community, onDone }: CommunityFormProps) {
  const [typed, setTyped] = useState<Typed>(() => ({
    name: community?.name ?? '',
    place: community?.place ?? '',
    link: community?.link ?? '',
    note: community?.note ?? '',
  }));
  const [isChecked, setIsChecked] = useState(false);
  const { save } = useCommunityChanges();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const change = (changes: Partial<Typed>) => setTyped((current) => ({ ...current, ...changes }));
  const problems = {
    name: typed.name.trim() === '' ? 'Say what it is called.' : undefined,
    link: linkProblem(typed.link),
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (save.isPending || problems.name || problems.link) return;
    save.mutate(
      { ...typed, id: community?.id ?? null, revision: community?.revision ?? 0 },
      { onSuccess: onDone },
    );
  }
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={community ? 'Change the community' : 'New community'}
    >
      <TextInput
        label="Name"
        required
        maxLength={LIMITS.line}
        value={typed.name}
        error={isChecked ? problems.name : undefined}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <div className={classes.fields}>
        <TextInput
          label="Place"
          maxLength={LIMITS.line}
          value={typed.place}
          onChange={({ currentTarget }) => change({ place: currentTarget.value })}
        />
        <TextInput
          label="Link"
          inputMode="url"
          maxLength={LIMITS.line}
          value={typed.link}
          error={isChecked ? problems.link : undefined}
          onChange={({ currentTarget }) => change({ link: currentTarget.value })}
        />
      </div>
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={14}
        maxLength={LIMITS.note}
        value={typed.note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      {save.error && <p role="alert">{sentenceOf(save.error)}</p>}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Save community
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
