import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { MATERIAL_KINDS, type MaterialKind } from '../../../../shared/materials.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { type NewContent, useAddMaterial } from '../api/add-version.ts';
import { ContentButtons } from './content-buttons.tsx';
import { KIND_NAMES } from './material-words.ts';
import classes from './materials-tab.module.css';

/** Adds a resume, a letter or a portfolio with its first version. */
export function MaterialForm({ onDone }: { onDone: () => void }) {
  const [kind, setKind] = useState<MaterialKind>('resume');
  const [name, setName] = useState('');
  const [label, setLabel] = useState('');
  const first = useRef<HTMLSelectElement>(null);
  const add = useAddMaterial();
  const navigate = useNavigate();
  useEffect(() => first.current?.focus(), []);

  function choose(content: NewContent) {
    const called = name.trim() || KIND_NAMES[kind];
    add.mutate(
      { kind, name: called, label: label.trim(), content },
      { onSuccess: ({ materialId }) => navigate(`/growth/materials/${materialId}`) },
    );
  }
  return (
    <form className={classes.form} aria-label="Add a material" onSubmit={(event) => event.preventDefault()}>
      <div className={classes.pair}>
        <NativeSelect
          ref={first}
          label="Kind"
          data={MATERIAL_KINDS.map((value) => ({ value, label: KIND_NAMES[value] }))}
          value={kind}
          onChange={(event) =>
            setKind(MATERIAL_KINDS.find((one) => one === event.currentTarget.value) ?? 'resume')
          }
        />
        <TextInput
          label="Name"
          placeholder={KIND_NAMES[kind]}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <TextInput
        label="What this version is for, if you like"
        placeholder="for larger sites"
        maxLength={200}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <p className={classes.hint}>
        A PDF, DOCX, TXT or Markdown file, up to 50 MB. It stays on this computer, byte for byte, and its text
        is read here.
      </p>
      {add.error && <p role="alert">{sentenceOf(add.error)}</p>}
      <ContentButtons isPending={add.isPending} onChoose={choose} onCancel={onDone} />
    </form>
  );
}
