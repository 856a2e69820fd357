import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  EVIDENCE_KINDS,
  type Evidence,
  type EvidenceKind,
  type Level,
  type PlanHead,
  type SaveEvidence,
} from '../../../../shared/skills.ts';
import { today } from '../../../lib/format.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldRow, RecordForm } from '../../../ui/record-form.tsx';
import { useSaveEvidence } from '../api/evidence.ts';
import { EvidenceFileField } from './evidence-file-field.tsx';
import { LevelGrid } from './level-grid.tsx';
import { EVIDENCE_NAMES } from './plan-words.ts';

type EvidenceFormProps = {
  /** To choose among; one alone is not asked for. */
  plans: readonly PlanHead[];
  planId: number;
  /** Null to log anew. */
  evidence: Evidence | null;
  /** From the timer. */
  minutes?: number | null;
  onDone: (saved: Evidence | null) => void;
};

type Typed = {
  planId: number;
  kind: EvidenceKind;
  day: string | null;
  minutes: string;
  link: string;
  shows: string;
  seenBy: string;
  file: SaveEvidence['file'];
  level: Level | null;
};

/** Logs or changes a piece of evidence; a new level needs a few words on what it shows. */
export function EvidenceForm({ plans, planId, evidence, minutes = null, onDone }: EvidenceFormProps) {
  const [typed, change] = useTyped<Typed>(() => typedOf(planId, evidence, minutes));
  const [isBringing, setIsBringing] = useState(false);
  const save = useSaveEvidence();

  const amount = typed.minutes.trim() === '' ? 0 : Number(typed.minutes);
  const problems = {
    minutes: Number.isInteger(amount) && amount >= 0 ? undefined : 'Write whole minutes, such as 45.',
    link: /^(https?:\/\/.*)?$/i.test(typed.link.trim()) ? undefined : 'Start the link with https://.',
    shows:
      typed.level !== null && typed.shows.trim() === ''
        ? 'A level needs a few words on what this shows.'
        : undefined,
  };
  const { form, shown } = useRecordForm({
    saving: save,
    problems,
    isHeld: isBringing,
    onSave: () =>
      save.mutate(
        {
          ...typed,
          id: evidence?.id ?? null,
          revision: evidence?.revision ?? 0,
          day: typed.day ?? today(),
          minutes: amount,
          fromTimer: minutes !== null,
        },
        { onSuccess: onDone },
      ),
  });

  return (
    <RecordForm
      form={form}
      label={evidence ? 'Change the evidence' : 'Log practice'}
      saveLabel={evidence ? 'Save evidence' : 'Log it'}
      onCancel={() => onDone(null)}
    >
      <FieldRow>
        {plans.length > 1 && !evidence && (
          <NativeSelect
            label="Plan"
            data={plans.map(({ id, skill }) => ({ value: String(id), label: skill }))}
            value={String(typed.planId)}
            onChange={(event) => change({ planId: Number(event.currentTarget.value) })}
          />
        )}
        <NativeSelect
          label="Kind"
          data={EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_NAMES[value] }))}
          value={typed.kind}
          onChange={(event) =>
            change({ kind: EVIDENCE_KINDS.find((kind) => kind === event.currentTarget.value) ?? 'course' })
          }
        />
        <DayField label="Day" value={typed.day} onChange={(day) => change({ day })} />
        <TextInput
          label="Minutes"
          inputMode="numeric"
          placeholder="0"
          value={typed.minutes}
          error={shown.minutes}
          onChange={(event) => change({ minutes: event.currentTarget.value })}
        />
      </FieldRow>
      <Textarea
        label="What it shows"
        description="In your own words: what can you do now, or what did you notice?"
        autosize
        minRows={2}
        value={typed.shows}
        error={shown.shows}
        onChange={(event) => change({ shows: event.currentTarget.value })}
      />
      <FieldRow>
        <TextInput
          label="Who saw it"
          value={typed.seenBy}
          onChange={(event) => change({ seenBy: event.currentTarget.value })}
        />
        <TextInput
          label="Link"
          inputMode="url"
          value={typed.link}
          error={shown.link}
          onChange={(event) => change({ link: event.currentTarget.value })}
        />
      </FieldRow>
      <EvidenceFileField file={typed.file} onChange={(file) => change({ file })} onBringing={setIsBringing} />
      <LevelGrid
        caption="Does it show a new level?"
        columns={[
          {
            label: 'Now',
            none: 'No new level',
            value: typed.level,
            onChange: (level) => change({ level }),
          },
        ]}
      />
    </RecordForm>
  );
}

function typedOf(planId: number, evidence: Evidence | null, minutes: number | null): Typed {
  const known = evidence?.minutes ?? minutes;
  return {
    planId,
    kind: evidence?.kind ?? 'course',
    day: evidence?.day ?? today(),
    minutes: known === null || known === 0 ? '' : String(known),
    link: evidence?.link ?? '',
    shows: evidence?.shows ?? '',
    seenBy: evidence?.seenBy ?? '',
    file: evidence?.file ?? null,
    level: evidence?.level ?? null,
  };
}
