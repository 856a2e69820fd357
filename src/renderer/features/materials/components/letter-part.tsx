import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDay, today } from '../../../lib/format.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useAddMaterial, useAddVersion } from '../api/add-version.ts';
import { useDraftLetter, useTemplates } from '../api/letters.ts';
import { useMaterials } from '../api/materials.ts';
import classes from './application-materials.module.css';

type LetterPartProps = { applicationId: number; company: string };

/** Writes a letter to this application from one of the person's own, as a version that can then be finished. */
export function LetterPart({ applicationId, company }: LetterPartProps) {
  const { data: templates } = useTemplates();
  const { data: materials } = useMaterials();
  const letters = (materials ?? []).filter(({ kind }) => kind === 'letter');
  const [templateId, setTemplateId] = useState('');
  const [materialId, setMaterialId] = useState('');
  const draft = useDraftLetter();
  const addMaterial = useAddMaterial();
  const addVersion = useAddVersion();
  const navigate = useNavigate();
  const { dateFormat } = useSettings();
  const isPending = draft.isPending || addMaterial.isPending || addVersion.isPending;

  function keep(text: string) {
    const label = `to ${company}`.slice(0, 200);
    const told = {
      ...sayProblem,
      onSuccess: (version: { id: number; materialId: number }) =>
        navigate(`/growth/materials/${version.materialId}?version=${version.id}`),
    };
    const content = { text };
    if (materialId === '') addMaterial.mutate({ kind: 'letter', name: 'Cover letter', label, content }, told);
    else addVersion.mutate({ materialId: Number(materialId), label, content, doneNotes: [] }, told);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const from = Number(templateId) || (templates?.[0]?.id ?? 0);
    draft.mutate(
      { applicationId, templateId: from, date: formatDay(today(), dateFormat) },
      { ...sayProblem, onSuccess: ({ text }) => keep(text) },
    );
  }
  return (
    <section className={classes.part} aria-labelledby="letter-draft">
      <h3 id="letter-draft" className={classes.title}>
        A letter
      </h3>
      {templates?.length === 0 && (
        <p className={classes.hint}>
          From your own words, with company and role filled in. Add a letter to write from under{' '}
          <Link to="/growth/materials">Growth, Materials</Link>.
        </p>
      )}
      {templates && templates.length > 0 && (
        <form className={classes.send} onSubmit={submit} aria-label="Draft a letter">
          <NativeSelect
            label="Write it from"
            data={templates.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={templateId}
            onChange={(event) => setTemplateId(event.currentTarget.value)}
          />
          <NativeSelect
            label="Keep it as"
            data={[
              { value: '', label: 'A letter of its own' },
              ...letters.map(({ id, name }) => ({ value: String(id), label: `The next version of ${name}` })),
            ]}
            value={materialId}
            onChange={(event) => setMaterialId(event.currentTarget.value)}
          />
          <Button type="submit" loading={isPending}>
            Draft a letter
          </Button>
        </form>
      )}
    </section>
  );
}
