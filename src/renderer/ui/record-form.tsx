import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { sentenceOf } from '../lib/errors.ts';
import type { RecordFormState } from '../lib/use-record-form.ts';
import { useReadOnly } from './read-only-context.ts';
import classes from './record-form.module.css';

type RecordFormProps = {
  /** From `useRecordForm`. */
  form: RecordFormState;
  label: string;
  saveLabel: string;
  /** Which field has the keyboard as the form opens; the first one otherwise. */
  firstField?: string;
  onCancel: () => void;
  children: ReactNode;
};

/** The form that adds or changes one record: its fields, what went wrong, and the ways to save it or to leave it. */
export function RecordForm(props: RecordFormProps) {
  const { form, label, saveLabel, firstField = 'input, select, textarea', onCancel, children } = props;
  const { error, isHeld, onSubmit } = form;
  const readOnly = useReadOnly();
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>(firstField)?.focus(), [firstField]);
  return (
    <form ref={place} className={classes.form} onSubmit={onSubmit} noValidate aria-label={label}>
      {children}
      {error ? <p role="alert">{sentenceOf(error)}</p> : null}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" disabled={isHeld || readOnly}>
          {saveLabel}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

/** Short fields side by side, as many as fit. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
