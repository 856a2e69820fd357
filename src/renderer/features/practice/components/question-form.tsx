import { NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { COMPETENCIES } from '../../../../shared/domain/practice-question.ts';
import { type PracticeCard, QUESTION_KINDS } from '../../../../shared/practice.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { FieldRow, RecordForm } from '../../../ui/record-form.tsx';
import { useSaveCard } from '../api/card.ts';
import { useOpenApplications } from '../api/chosen-from.ts';
import { KIND_CHOICES } from './question-filter.ts';

type QuestionFormProps = {
  /** Null to write one's own. */
  card: PracticeCard | null;
  onDone: () => void;
};

/** Writes or changes a question: its words, its kind, what it lets one show, and what it is for. */
export function QuestionForm({ card, onDone }: QuestionFormProps) {
  const [question, setQuestion] = useState(card?.question ?? '');
  const [kind, setKind] = useState(card?.kind ?? null);
  const [tags, setTags] = useState(card?.tags ?? []);
  const [hint, setHint] = useState(card?.hint ?? '');
  const [applicationId, setApplicationId] = useState(card?.applicationId ?? null);
  const applications = useOpenApplications();
  const save = useSaveCard();
  const known = applications.some(({ value }) => Number(value) === applicationId);
  const { form, shown } = useRecordForm({
    saving: save,
    problems: { question: question.trim() === '' ? 'Write the question.' : undefined },
    onSave: () =>
      save.mutate(
        { id: card?.id ?? null, revision: card?.revision ?? 0, question, kind, tags, hint, applicationId },
        { onSuccess: onDone },
      ),
  });

  return (
    <RecordForm
      form={form}
      label={card ? 'Change the question' : 'Write a question'}
      saveLabel="Save question"
      onCancel={onDone}
    >
      <Textarea
        label="Question"
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={question}
        error={shown.question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <FieldRow>
        <NativeSelect
          label="Kind"
          data={[{ value: '', label: 'Not sorted' }, ...KIND_CHOICES]}
          value={kind ?? ''}
          onChange={(event) =>
            setKind(QUESTION_KINDS.find((one) => one === event.currentTarget.value) ?? null)
          }
        />
        <NativeSelect
          label="Only for"
          data={[
            { value: '', label: 'Any application' },
            ...applications,
            ...(applicationId !== null && !known
              ? [{ value: String(applicationId), label: 'The application it was for' }]
              : []),
          ]}
          value={applicationId === null ? '' : String(applicationId)}
          onChange={(event) => setApplicationId(Number(event.currentTarget.value) || null)}
        />
      </FieldRow>
      <TagsInput
        label="What it lets you show"
        data={[...COMPETENCIES]}
        value={tags}
        maxTags={12}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={setTags}
      />
      <TextInput
        label="A hint for yourself"
        maxLength={LIMITS.line}
        value={hint}
        onChange={(event) => setHint(event.currentTarget.value)}
      />
    </RecordForm>
  );
}
