import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import {
  checkDraft,
  draftOfLine,
  draftWords,
  type LineDraft,
  unsureFields,
} from '../../../../shared/domain/line-draft.ts';
import type { LineReading } from '../../../../shared/today.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatShortDay, today } from '../../../lib/format.ts';
import { useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useAddByLine, useReadLine } from '../api/add-by-line.ts';
import classes from './add-by-line-dialog.module.css';
import { LinePieces } from './line-pieces.tsx';

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

type AddByLineDialogProps = {
  opened: boolean;
  /** Read at once when it is not empty. */
  line: string;
  onClose: () => void;
  /** What the line said was added. */
  onAdded: () => void;
};

/** The dialog "Add by a line": it says what it understood, and adds nothing before the person says so. Until then it keeps the line. */
export function AddByLineDialog({ opened, line, onClose, onAdded }: AddByLineDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Add by a line"
      size="34rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <AddByLine line={line} onClose={onClose} onAdded={onAdded} />
    </Modal>
  );
}

type Proposal = {
  line: string;
  /** Counts the readings: what is said of one is gone with the next. */
  round: number;
  reading: LineReading;
  draft: LineDraft;
};
type Kept = { line: string; proposal: Proposal | null };

const NOTHING: Kept = { line: '', proposal: null };

function AddByLine({ line: given, onClose, onAdded }: Omit<AddByLineDialogProps, 'opened'>) {
  const { kept, read: readKept, keep } = useKept('add by a line', NOTHING);
  const { line, proposal } = kept;
  const { mutate: read, ...reading } = useReadLine();
  const dialog = useRef<HTMLDivElement>(null);

  function readLine(words: string) {
    if (words.trim() === '') return;
    // What was changed in it stays.
    if (proposal?.line === words) return dialog.current?.querySelector<HTMLElement>('[data-add]')?.focus();
    read(words, {
      onSuccess: (found) => {
        const before = readKept();
        const round = (before.proposal?.round ?? 0) + 1;
        const draft = draftOfLine(words, found, today());
        keep({ ...before, proposal: { line: words, round, reading: found, draft } });
      },
    });
  }
  const begin = useRef(() => {
    if (given.trim() === '') return;
    const known = proposal?.line === given ? proposal : null;
    keep({ line: given, proposal: known });
    if (!known) readLine(given);
  });
  useEffect(() => {
    begin.current();
  }, []);

  return (
    <div ref={dialog} className={classes.dialog}>
      <form
        className={classes.lineForm}
        onSubmit={(event) => {
          event.preventDefault();
          readLine(line);
        }}
      >
        <TextInput
          label="In one line"
          description="Such as: phone screen Acme Tue 14:00. You see what it means before it is added."
          data-autofocus={given === '' || undefined}
          className={classes.line}
          maxLength={500}
          value={line}
          onChange={(event) => keep({ ...readKept(), line: event.currentTarget.value })}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button type="submit" aria-disabled={reading.isPending}>
          Read it
        </Button>
      </form>
      {reading.error ? (
        <p role="alert" className={classes.problem}>
          {sentenceOf(reading.error)}
        </p>
      ) : null}
      {proposal?.line === line && (
        <ProposalForm
          key={proposal.round}
          proposal={proposal}
          hasFocus={given !== ''}
          onChange={(draft) => keep({ ...readKept(), proposal: { ...proposal, draft } })}
          onClose={onClose}
          onAdded={() => {
            keep(NOTHING);
            onAdded();
          }}
        />
      )}
    </div>
  );
}

type ProposalFormProps = {
  proposal: Proposal;
  /** Whether the dialog began with its line, and so with looking at it. */
  hasFocus: boolean;
  onChange: (draft: LineDraft) => void;
  onClose: () => void;
  onAdded: () => void;
};

function ProposalForm({ proposal, hasFocus, onChange, onClose, onAdded }: ProposalFormProps) {
  const { reading, draft } = proposal;
  const [isChecked, setIsChecked] = useState(false);
  const { dateFormat } = useSettings();
  const add = useAddByLine();
  const tell = useTellWithUndo();
  const form = useRef<HTMLFormElement>(null);
  const { applications } = reading;
  const { problems, input } = checkDraft(draft, { today: today(), timeZone, applications });
  const named = {
    application: applications.find(({ id }) => id === draft.applicationId) ?? null,
    person: reading.people.find(({ id }) => id === draft.personId)?.name ?? null,
  };

  useEffect(() => {
    // The next thing to do is to look at it, and Enter adds it.
    form.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  }, []);
  useEffect(() => {
    if (isChecked) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isChecked]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (add.isPending) return;
    if (!input) {
      setIsChecked(true);
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    // A callback of the mutation would go with the dialog, and the line would stay.
    add.mutateAsync(input).then(
      ({ words }) => {
        onAdded();
        onClose();
        tell(words);
      },
      () => undefined,
    );
  }
  return (
    <form ref={form} className={classes.pieces} onSubmit={submit} noValidate aria-label="What it means">
      <p className={classes.sentence} aria-live="polite">
        {draftWords(draft, named, (day) => formatShortDay(day, dateFormat))}
      </p>
      <LinePieces
        draft={draft}
        reading={reading}
        unsure={unsureFields(reading)}
        problems={isChecked ? problems : {}}
        onChange={(changes) => onChange({ ...draft, ...changes })}
      />
      {add.error ? (
        <p role="alert" className={classes.problem}>
          {sentenceOf(add.error)}
        </p>
      ) : null}
      <div className={classes.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          type="submit"
          variant="filled"
          data-add
          data-autofocus={hasFocus || undefined}
          aria-disabled={add.isPending}
        >
          Add
        </Button>
      </div>
    </form>
  );
}
