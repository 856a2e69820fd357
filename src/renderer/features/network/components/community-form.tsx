import { Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';
import type { Community } from '../../../../shared/network-events.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { FieldRow, RecordForm } from '../../../ui/record-form.tsx';
import { useCommunityChanges } from '../api/communities.ts';
import { linkProblem } from './event-words.ts';

type Typed = Pick<Community, 'name' | 'place' | 'link' | 'note'>;
type CommunityFormProps = {
  /** Null to add one. */
  community: Community | null;
  onDone: () => void;
};

/** Adds or edits a community. */
export function CommunityForm({ community, onDone }: CommunityFormProps) {
  const [typed, change] = useTyped<Typed>(() => ({
    name: community?.name ?? '',
    place: community?.place ?? '',
    link: community?.link ?? '',
    note: community?.note ?? '',
  }));
  const { save } = useCommunityChanges();
  const problems = {
    name: typed.name.trim() === '' ? 'Say what it is called.' : undefined,
    link: linkProblem(typed.link),
  };
  const { form, shown } = useRecordForm({
    saving: save,
    problems,
    onSave: () =>
      save.mutate(
        { ...typed, id: community?.id ?? null, revision: community?.revision ?? 0 },
        { onSuccess: onDone },
      ),
  });
  return (
    <RecordForm
      form={form}
      label={community ? 'Change the community' : 'New community'}
      saveLabel="Save community"
      onCancel={onDone}
    >
      <TextInput
        label="Name"
        required
        maxLength={LIMITS.line}
        value={typed.name}
        error={shown.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <FieldRow>
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
          error={shown.link}
          onChange={({ currentTarget }) => change({ link: currentTarget.value })}
        />
      </FieldRow>
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={14}
        maxLength={LIMITS.note}
        value={typed.note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
    </RecordForm>
  );
}
