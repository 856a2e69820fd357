import { Button, FileButton, Progress } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { ExportParts } from './export-parts.tsx';
import classes from './import-wizard.module.css';
import { amount } from './import-words.ts';
import { PastImports } from './past-imports.tsx';
import type { Wizard } from './use-import-wizard.ts';

/** Choosing the file, waiting while it is read, and the imports made before. */
export function FileStep({ wizard }: { wizard: Wizard }) {
  return (
    <>
      {wizard.isReading ? (
        <Reading wizard={wizard} />
      ) : wizard.parts ? (
        <ExportParts wizard={wizard} parts={wizard.parts} />
      ) : (
        <DropZone onFile={wizard.choose} />
      )}
      <PastImports />
    </>
  );
}

function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
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
        before anything is written.
      </p>
      <FileButton accept=".csv,.tsv,.txt,.json,.xlsx,.xlsm,.zip" onChange={(file) => file && onFile(file)}>
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
