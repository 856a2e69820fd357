import { type FormEvent, useState } from 'react';

type Problems = Readonly<Record<string, string | undefined>>;
type Saving = { isPending: boolean; error: unknown };
type RecordFormOptions<Found extends Problems> = {
  /** The change that saves the record. */
  saving: Saving;
  /** By field, what keeps it from being saved. */
  problems?: Found;
  /** Something outside the fields is not ready yet. */
  isHeld?: boolean;
  onSave: () => void;
};

/** What a `RecordForm` is drawn from. */
export type RecordFormState = { error: unknown; isHeld: boolean; onSubmit: (event: FormEvent) => void };

/** The state of a form that saves one record, and the problems to show: none before the person tried to save. */
export function useRecordForm<Found extends Problems>(
  options: RecordFormOptions<Found>,
): { form: RecordFormState; shown: Partial<Found> } {
  const { saving, problems, isHeld = false, onSave } = options;
  const [isChecked, setIsChecked] = useState(false);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (saving.isPending || isHeld || Object.values(problems ?? {}).some(Boolean)) return;
    onSave();
  }
  return { form: { error: saving.error, isHeld, onSubmit }, shown: (isChecked && problems) || {} };
}
