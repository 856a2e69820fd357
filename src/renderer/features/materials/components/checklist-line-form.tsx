import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { type ChecklistLine, LINE_KINDS, type LineKind } from '../../../../shared/materials-checklist.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useChecklistChanges } from '../api/checklist.ts';
import { LINE_KIND_NAMES } from './checklist-words.ts';
import tab from './materials-tab.module.css';

type ChecklistLineFormProps = {
  applicationId?: number;
  /** Without one a line is added. */
  line?: ChecklistLine;
  onDone: () => void;
};

/** Adds a requirement by hand, or changes the words, kind and note of one. */
export function ChecklistLineForm({ applicationId = 0, line, onDone }: ChecklistLineFormProps) {
  const [typed, setTyped] = useState({ text: line?.text ?? '', note: line?.note ?? '' });
  const [kind, setKind] = useState<LineKind>(line?.kind ?? 'must');
  const { add, save } = useChecklistChanges();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  function submit(event: FormEvent) {
    event.preventDefault();
    const text = typed.text.trim();
    if (text === '') return;
    const told = { ...sayProblem, onSuccess: onDone };
    if (line) save.mutate({ ...line, text, kind, note: typed.note }, told);
    else add.mutate({ applicationId, text, kind }, told);
  }
  return (
    <form className={tab.form} onSubmit={submit} aria-label={line ? 'Change the line' : 'Add a line'}>
      <TextInput
        ref={first}
        label="What they ask for"
        required
        maxLength={2000}
        value={typed.text}
        onChange={(event) => setTyped({ ...typed, text: event.currentTarget.value })}
      />
      <NativeSelect
        label="Kind"
        data={LINE_KINDS.map((value) => ({ value, label: LINE_KIND_NAMES[value] }))}
        value={kind}
        onChange={(event) => setKind(LINE_KINDS.find((one) => one === event.currentTarget.value) ?? 'must')}
      />
      {line && (
        <Textarea
          label="What to change"
          autosize
          minRows={2}
          maxLength={LIMITS.note}
          value={typed.note}
          onChange={(event) => setTyped({ ...typed, note: event.currentTarget.value })}
        />
      )}
      <div className={tab.buttons}>
        <Button type="submit" variant="filled" loading={add.isPending || save.isPending}>
          {line ? 'Save' : 'Add the line'}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
