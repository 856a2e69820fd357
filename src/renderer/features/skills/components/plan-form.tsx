import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { GivenReason, Level, Plan, PlanReason, ReasonChoice } from '../../../../shared/skills.ts';
import { today } from '../../../lib/format.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldRow, RecordForm } from '../../../ui/record-form.tsx';
import { usePlanChanges, useThemeChoices } from '../api/plans.ts';
import { useSayDone } from '../api/say-done.ts';
import { LevelGrid } from './level-grid.tsx';
import { ReasonsField } from './reasons-field.tsx';

type PlanFormProps = {
  /** Null to begin one. */
  plan: Plan | null;
  skill?: string;
  /** What asked for a plan to be begun. */
  reason?: ReasonChoice | null;
  /** The day is what the person came for. */
  atDay?: boolean;
  onDone: (id: number | null) => void;
};

type Typed = Pick<
  Plan,
  'skill' | 'why' | 'startLevel' | 'targetLevel' | 'targetOn' | 'stopRule' | 'themeCode'
> & {
  startedOn: string | null;
  reasons: GivenReason[];
};

/** Begins or changes a plan. Only the skill and two levels are needed. */
export function PlanForm({ plan, skill = '', reason = null, atDay = false, onDone }: PlanFormProps) {
  const [typed, change] = useTyped<Typed>(() => typedOf(plan, skill, reason));
  const { create, update } = usePlanChanges();
  const { done } = useSayDone();
  const setLevel = (name: 'startLevel' | 'targetLevel') => (level: Level | null) =>
    level !== null && change({ [name]: level });
  const hasEvidence = plan !== null && plan.evidence > 0;
  const { form, shown } = useRecordForm({
    saving: plan ? update : create,
    problems: { skill: typed.skill.trim() === '' ? 'Name the skill.' : undefined },
    onSave() {
      const fields = {
        ...typed,
        startedOn: typed.startedOn ?? today(),
        // Only a goal is not called as it is called now; the names of the others may be longer than what a label holds.
        reasons: typed.reasons.map((one) => (one.kind === 'goal' ? one : { ...one, label: '' })),
      };
      if (plan)
        update.mutate(
          { id: plan.id, revision: plan.revision, changes: fields },
          {
            onSuccess: ({ id }) => {
              done('Plan changed.');
              onDone(id);
            },
          },
        );
      else create.mutate(fields, { onSuccess: ({ id }) => onDone(id) });
    },
  });

  return (
    <RecordForm
      form={form}
      label={plan ? 'Change the plan' : 'New plan'}
      saveLabel="Save plan"
      onCancel={() => onDone(plan?.id ?? null)}
      firstField={atDay ? '[data-target-day] input' : 'input'}
    >
      <TextInput
        label="Skill"
        placeholder="SQL reporting"
        required
        maxLength={200}
        value={typed.skill}
        error={shown.skill}
        onChange={(event) => change({ skill: event.currentTarget.value })}
      />
      <LevelGrid
        caption={
          hasEvidence
            ? 'Where you want to get. The start stays once evidence is logged; from then on a level changes with evidence.'
            : 'Where you stand, and where you want to get. A guess is fine.'
        }
        columns={[
          ...(hasEvidence
            ? []
            : [{ label: 'Start', value: typed.startLevel, onChange: setLevel('startLevel') }]),
          { label: 'Aim', value: typed.targetLevel, onChange: setLevel('targetLevel') },
        ]}
      />
      <Textarea
        label="Why"
        description="What it is for, and why it is within reach now."
        autosize
        minRows={2}
        value={typed.why}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
      <ReasonsField
        reasons={typed.reasons}
        known={plan?.reasons.map(givenOf) ?? (reason ? [reason] : [])}
        onChange={(reasons) => change({ reasons })}
      />
      <FieldRow>
        <DayField label="Start" value={typed.startedOn} onChange={(startedOn) => change({ startedOn })} />
        <div data-target-day>
          <DayField
            label="For a day, if you like"
            value={typed.targetOn}
            onChange={(targetOn) => change({ targetOn })}
          />
        </div>
      </FieldRow>
      <Textarea
        label="Stop rule"
        description="When would it not be worth going on? Stopping then is a decision."
        autosize
        minRows={1}
        value={typed.stopRule}
        onChange={(event) => change({ stopRule: event.currentTarget.value })}
      />
      <ThemeField value={typed.themeCode} onChange={(themeCode) => change({ themeCode })} />
    </RecordForm>
  );
}

type ThemeFieldProps = { value: string | null; onChange: (code: string | null) => void };

function ThemeField({ value, onChange }: ThemeFieldProps) {
  const themes = useThemeChoices() ?? [];
  return (
    <NativeSelect
      label="Theme to watch"
      description="How often endings name this theme, before the plan and since."
      data={[
        { value: '', label: 'No theme' },
        ...themes.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

function typedOf(plan: Plan | null, skill: string, reason: ReasonChoice | null): Typed {
  return {
    skill: plan?.skill ?? skill,
    why: plan?.why ?? '',
    startLevel: plan?.startLevel ?? 1,
    targetLevel: plan?.targetLevel ?? 3,
    startedOn: plan?.startedOn ?? today(),
    targetOn: plan?.targetOn ?? null,
    stopRule: plan?.stopRule ?? '',
    themeCode: plan?.themeCode ?? null,
    reasons: plan?.reasons.map(givenOf) ?? (reason ? [reason] : []),
  };
}

function givenOf({ kind, targetId, label }: PlanReason): GivenReason {
  return { kind, id: targetId, label };
}
