import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { LIMITS } from '../../../../shared/applications.ts';
import { TIES } from '../../../../shared/network-contacts.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { RecordForm } from '../../../ui/record-form.tsx';
import { useAddPerson } from '../api/people.ts';
import { choicesOf, TIE_NAMES } from './contact-names.ts';
import { readNewPerson } from './new-person-address.ts';
import classes from './person-page.module.css';

/** The form to add a contact, at `/network/people/new`. Only a name is needed; the rest has its place on the page. */
export function NewPerson() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [{ applicationId, ...known }] = useState(() => readNewPerson(search));
  const [typed, change] = useTyped(() => ({ ...known, role: '', howMet: '' }));
  const [tie, setTie] = useState<(typeof TIES)[number]>('new');
  const add = useAddPerson();
  const field = (name: 'name' | 'role' | 'company' | 'email' | 'howMet') => ({
    value: typed[name],
    maxLength: LIMITS.line,
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  const { form, shown } = useRecordForm({
    saving: add,
    problems: { name: typed.name.trim() === '' ? 'Give a name.' : undefined },
    onSave: () =>
      add.mutate(
        { ...typed, tie, applicationId },
        // Going back leads to where the form was opened.
        { onSuccess: ({ id }) => void navigate(`/network/people/${id}`, { replace: true }) },
      ),
  });

  return (
    <RecordForm form={form} label="New contact" saveLabel="Save contact" onCancel={() => void navigate(-1)}>
      <h3 className={classes.name}>New contact</h3>
      <TextInput label="Name" required {...field('name')} error={shown.name} />
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
    </RecordForm>
  );
}
