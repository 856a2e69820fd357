import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { LIMITS } from '../../../../shared/applications.ts';
import { TIES } from '../../../../shared/network-contacts.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useAddPerson } from '../api/people.ts';
import { choicesOf, TIE_NAMES } from './contact-names.ts';
import { readNewPerson } from './new-person-address.ts';
import classes from './person-page.module.css';

/** The form to add a contact, at `/network/people/new`. Only a name is needed; the rest has its place on the page. */
export function NewPerson() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [{ applicationId, ...known }] = useState(() => readNewPerson(search));
  const [typed, setTyped] = useState({ ...known, role: '', howMet: '' });
  const [tie, setTie] = useState<(typeof TIES)[number]>('new');
  const [isChecked, setIsChecked] = useState(false);
  const add = useAddPerson();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const field = (name: 'name' | 'role' | 'company' | 'email' | 'howMet') => ({
    value: typed[name],
    maxLength: LIMITS.line,
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const problem = typed.name.trim() === '' ? 'Give a name.' : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (problem || add.isPending) return;
    add.mutate(
      { ...typed, tie, applicationId },
      // Going back leads to where the form was opened.
      { onSuccess: ({ id }) => void navigate(`/network/people/${id}`, { replace: true }) },
    );
  }

  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label="New contact">
      <h3 className={classes.name}>New contact</h3>
      <TextInput label="Name" required {...field('name')} error={isChecked ? problem : undefined} />
      <TextInput label="What they do" {...field('role')} />
      <TextInput label="Company" {...field('company')} />
      <TextInput label="E-mail" type="email" {...field('email')} />
      <TextInput label="How you met" placeholder="At the depot fair" {...field('howMet')} />
      <NativeSelect
        label="Closeness"
        data={choicesOf(TIE_NAMES)}
        value={tie}
        onChange={(event) => setTie(TIES.find((one) => one === event.currentTarget.value) ?? 'new')}
      />
      {add.error && <p role="alert">{sentenceOf(add.error)}</p>}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Save contact
        </Button>
        <Button onClick={() => void navigate(-1)}>Cancel</Button>
      </div>
    </form>
  );
}
