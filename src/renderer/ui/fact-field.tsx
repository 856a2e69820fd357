import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../lib/errors.ts';
import classes from './fact-field.module.css';
import { useReadOnly } from './read-only-context.ts';

type Edited = {
  saved: string;
  /** Says why a value cannot be kept, or null. */
  check?: (value: string) => string | null;
  save: (value: string) => Promise<unknown>;
};

/** A text that is saved when its field is left, also by closing the page; what was typed stays when saving did not work. */
function useEditedText(edited: Edited) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useRef<string | null>(null);

  async function commit(isUnfinished = false) {
    if (typed === null || sending.current === typed) return;
    const value = typed.trim();
    const refused = isUnfinished ? 'Finish the date, or clear it.' : (edited.check?.(value) ?? null);
    setProblem(refused);
    if (refused !== null) return;
    if (value === edited.saved) {
      setTyped(null);
      return;
    }
    sending.current = typed;
    try {
      await edited.save(value);
      setTyped((current) => (current === typed ? null : current));
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      sending.current = null;
    }
  }

  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  // React sends no blur to a field that is taken away while it has the focus.
  useEffect(() => () => void latest.current(), []);

  return { value: typed ?? edited.saved, setTyped, commit, problem };
}

type FactFieldProps = Edited & {
  label: string;
  kind?: 'text' | 'date' | 'long';
  inputMode?: 'numeric' | 'url';
  placeholder?: string;
  after?: ReactNode;
  list?: string;
};

const rowClasses = { root: classes.row, label: classes.label, input: classes.input, error: classes.error };
const longClasses = { root: classes.longRoot, label: classes.longLabel, input: classes.long };

/** One fact that can be edited in place: saved when left or with Enter. */
export function FactField({ label, kind = 'text', inputMode, placeholder, list, ...edited }: FactFieldProps) {
  const { value, setTyped, commit, problem } = useEditedText(edited);
  const readOnly = useReadOnly();
  if (kind === 'long')
    return (
      <Textarea
        label={label}
        autosize
        minRows={4}
        readOnly={readOnly}
        classNames={longClasses}
        value={value}
        error={problem}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void commit()}
      />
    );
  return (
    <TextInput
      label={label}
      type={kind}
      inputMode={inputMode}
      placeholder={placeholder}
      list={list}
      readOnly={readOnly}
      classNames={rowClasses}
      // Of a long one the row shows the beginning.
      title={value || undefined}
      value={value}
      error={problem}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={(event) => void commit(event.currentTarget.validity.badInput)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void commit(event.currentTarget.validity.badInput);
      }}
    />
  );
}

type FactSelectProps = {
  label: string;
  value: string;
  data: { value: string; label: string }[];
  save: (value: string) => Promise<unknown>;
};

/** One fact chosen from a list, saved at once. */
export function FactSelect({ label, value, data, save }: FactSelectProps) {
  const [waiting, setWaiting] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const readOnly = useReadOnly();
  async function choose(next: string) {
    setWaiting(next);
    setProblem(null);
    try {
      await save(next);
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setWaiting(null);
    }
  }
  return (
    <NativeSelect
      label={label}
      data={data}
      classNames={rowClasses}
      value={waiting ?? value}
      disabled={readOnly}
      error={problem}
      onChange={(event) => void choose(event.currentTarget.value)}
    />
  );
}
