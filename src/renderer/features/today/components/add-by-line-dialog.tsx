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
};

/** The dialog "Add by a line": it says what it understood, and adds nothing before the person says so. */
export function AddByLineDialog({ opened, line, onClose }: AddByLineDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Add by a line"
      size="34rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <AddByLine line={line} onClose={onClose} />
    </Modal>
  );
}

type Proposal = {
  /** Counts the readings: what is said of one is gone with the next. */
  round: number;
  reading: LineReading;
  draft: LineDraft;
};

function AddByLine({ line: given, onClose }: Pick<AddByLineDialogProps, 'line' | 'onClose'>) {
  const [line, setLine] = useState(given);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const { mutate: read, ...reading } = useReadLine();
  const first = useRef(given);

  function readLine(words: string) {
    if (words.trim() === '') return;
    read(words, {
      onSuccess: (found) =>
        setProposal((before) => ({
          round: (before?.round ?? 0) + 1,
          reading: found,
          draft: draftOfLine(words, found, today()),
        })),
    });
  }
  const readFirst = useRef(readLine);
  useEffect(() => {
    readFirst.current(first.current);
  }, []);

  return (
    <div className={classes.dialog}>
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
          onChange={(event) => setLine(event.currentTarget.value)}
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
      {proposal && (
        <ProposalForm
          key={proposal.round}
          proposal={proposal}
          onChange={(draft) => setProposal({ ...proposal, draft })}
          onClose={onClose}
        />
      )}
    </div>
  );
}

type ProposalFormProps = { proposal: Proposal; onChange: (draft: LineDraft) => void; onClose: () => void };

function ProposalForm({ proposal, onChange, onClose }: ProposalFormProps) {
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
    add.mutate(input, {
      onSuccess: ({ words }) => {
        onClose();
        tell(words);
      },
    });
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
        <Button type="submit" variant="filled" data-add aria-disabled={add.isPending}>
          Add
        </Button>
      </div>
    </form>
  );
}
