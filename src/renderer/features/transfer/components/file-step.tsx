import { Button, FileButton, Progress } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { MAIL_FILES } from '../../../../shared/transfer-mails.ts';
import { ExportParts } from './export-parts.tsx';
import classes from './import-wizard.module.css';
import { amount } from './import-words.ts';
import { PastImports } from './past-imports.tsx';
import type { Wizard } from './use-import-wizard.ts';

const MIXED = 'Choose one list, or e-mails (.eml) only. Lists are brought in one after the other.';
const TOO_MANY = `Choose at most ${MAIL_FILES.atOnce} e-mails at a time.`;

/** Choosing the file, waiting while it is read, and the imports made before. */
export function FileStep({ wizard, onMails }: { wizard: Wizard; onMails: (files: File[]) => void }) {
  return (
    <>
      {wizard.isReading ? (
        <Reading wizard={wizard} />
      ) : wizard.parts ? (
        <ExportParts wizard={wizard} parts={wizard.parts} />
      ) : (
        <DropZone onFile={wizard.choose} onMails={onMails} />
      )}
      <PastImports />
    </>
  );
}

type DropZoneProps = { onFile: (file: File) => void; onMails: (files: File[]) => void };

function DropZone({ onFile, onMails }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (files: File[]) => {
    const [first] = files;
    const mails = files.filter(({ name }) => /\.eml$/i.test(name));
    if (!first) return;
    setProblem(null);
    if (mails.length === 0 && files.length === 1) onFile(first);
    else if (mails.length < files.length) setProblem(MIXED);
    else if (mails.length > MAIL_FILES.atOnce) setProblem(TOO_MANY);
    else onMails(mails);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 className={classes.heading}>Bring the list you already keep</h2>
      <p className={classes.text}>
        Drop an Excel workbook, a CSV file or LinkedIn’s data export here, or choose one. You see everything
        before anything is written. Saved e-mails (.eml), one or many, go into the timelines of your
        applications.
      </p>
      <div role="alert">{problem ? <p className={classes.remark}>{problem}</p> : null}</div>
      <FileButton multiple accept=".csv,.tsv,.txt,.json,.xlsx,.xlsm,.zip,.eml" onChange={take}>
        {(props) => (
          <Button {...props} variant="filled">
            Choose a file
          </Button>
        )}
      </FileButton>
      <p className={classes.meta}>
        From another spreadsheet program, save the sheet as .xlsx or CSV first. The file stays on this
        computer.
      </p>
    </div>
  );
}

/** The bar while a file is read, and the way out. */
export function Reading({ wizard }: { wizard: Wizard }) {
  const percent = Math.round((wizard.progress ?? 0) * 100);
  return (
    <div className={classes.drop}>
      <h2 className={classes.heading}>Reading {wizard.fileName ?? 'the file'}</h2>
      <Progress.Root size="sm" className={classes.progress}>
        <Progress.Section value={percent} aria-label="Reading the file" />
      </Progress.Root>
      <p className={classes.meta} aria-live="polite">
        {amount(percent, 'percent', 'percent')} read
      </p>
      <Button onClick={wizard.leave}>Cancel</Button>
    </div>
  );
}
