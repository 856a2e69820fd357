import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  type ApplicationDocument,
  DOCUMENT_KINDS,
  type DocumentKind,
  LIMITS,
} from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice.tsx';
import { useChangeDocument, useRemoveDocument, useUndoDocument } from '../api/documents.ts';
import { choices, chosen } from './application-words.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import classes from './timeline-tab.module.css';

type DocumentFormProps = {
  document: ApplicationDocument;
  onDone: () => void;
  onRemoved: () => void;
};

/** Edits what is known of a document; its bytes stay as they are. */
export function DocumentForm({ document, onDone, onRemoved }: DocumentFormProps) {
  const { id, applicationId, revision } = document;
  const [name, setName] = useState(document.name);
  const [kind, setKind] = useState<DocumentKind>(document.kind);
  const [on, setOn] = useState(document.on);
  const [note, setNote] = useState(document.note);
  const change = useChangeDocument(applicationId);
  const remove = useRemoveDocument(applicationId);
  const undo = useUndoDocument(applicationId).mutate;
  const problem = change.error ?? remove.error;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '' || on === '' || change.isPending) return;
    change.mutate({ id, revision, name, kind, on, note }, { onSuccess: onDone });
  }
  async function takeAway() {
    try {
      await remove.mutateAsync({ id, revision });
    } catch {
      // Shown as the problem of this form.
      return;
    }
    // Not a callback of the mutation: this form is gone with its document by now.
    showNotice({ message: `Removed ${document.name}`, actions: [{ label: 'Undo', onClick: () => undo() }] });
    onRemoved();
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={`Edit ${document.name}`}>
      <TextInput
        label="Name"
        value={name}
        maxLength={LIMITS.line}
        autoFocus
        error={name.trim() === '' ? 'Give the document a name.' : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={classes.fields}>
        <NativeSelect
          label="Kind"
          data={choices(DOCUMENT_WORDS)}
          value={kind}
          onChange={(event) => setKind(chosen(DOCUMENT_KINDS, event.currentTarget.value) ?? 'other')}
        />
        <TextInput
          label="Day"
          type="date"
          value={on}
          error={on === '' ? 'Give the day.' : undefined}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={12}
        maxLength={LIMITS.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {problem && (
        <p role="alert" className={classes.problem}>
          {sentenceOf(problem)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Save
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button variant="subtle" onClick={() => void takeAway()}>
          Remove
        </Button>
      </div>
    </form>
  );
}
