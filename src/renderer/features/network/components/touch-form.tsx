import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { CHANNEL_WORDS } from '../../../../shared/domain/kind-words.ts';
import { TOUCH_CHANNELS, type Touch, type TouchChannel } from '../../../../shared/network-contacts.ts';
import { today } from '../../../lib/format.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldRow, RecordForm } from '../../../ui/record-form.tsx';
import { useTouchChanges } from '../api/touches.ts';
import { choicesOf } from './contact-names.ts';

type TouchFormProps = {
  contactId: number;
  /** Null to add one. */
  touch: Touch | null;
  onDone: () => void;
};

/** Adds or changes a touch: a day, how, and a note if there is something to remember. */
export function TouchForm({ contactId, touch, onDone }: TouchFormProps) {
  const [on, setOn] = useState<string | null>(touch?.on ?? today());
  const [channel, setChannel] = useState<TouchChannel>(touch?.channel ?? 'email');
  const [note, setNote] = useState(touch?.note ?? '');
  const { save } = useTouchChanges();
  const problem = on === null ? 'Give the day.' : on > today() ? 'This day has not come yet.' : undefined;
  const { form } = useRecordForm({
    saving: save,
    problems: { on: problem },
    onSave() {
      if (on === null) return;
      save.mutate(
        { id: touch?.id ?? null, revision: touch?.revision ?? 0, contactId, on, channel, note },
        { onSuccess: onDone },
      );
    },
  });

  return (
    <RecordForm
      form={form}
      label={touch ? 'Change the touch' : 'New touch'}
      saveLabel="Save touch"
      onCancel={onDone}
    >
      <FieldRow>
        <DayField label="Day" value={on} max={today()} error={problem} onChange={setOn} />
        <NativeSelect
          label="How"
          data={choicesOf(CHANNEL_WORDS)}
          value={channel}
          onChange={(event) =>
            setChannel(TOUCH_CHANNELS.find((one) => one === event.currentTarget.value) ?? 'other')
          }
        />
      </FieldRow>
      <Textarea
        label="What to remember"
        autosize
        minRows={2}
        maxRows={14}
        maxLength={LIMITS.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </RecordForm>
  );
}
