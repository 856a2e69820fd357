import { Button } from '@mantine/core';
import { useContext, useState } from 'react';
import type { ExportPart, ExportPartKind } from '../../../../shared/transfer.ts';
import classes from './import-wizard.module.css';
import { amount } from './import-words.ts';
import { NetworkFileContext } from './network-file-place.ts';
import type { Wizard } from './use-import-wizard.ts';

const WHAT_IT_IS: Record<Exclude<ExportPartKind, 'left'>, (rows: number) => string> = {
  applications: (rows) => `${amount(rows, 'application')} you sent`,
  'saved-jobs': (rows) => `${amount(rows, 'saved job')}`,
  people: (rows) => `${amount(rows, 'connection')}, for your network`,
  events: (rows) => `${amount(rows, 'event')}, for your network`,
  list: (rows) => amount(rows, 'row'),
};

/** What is in an export, each list with its way in, and what is left alone. */
export function ExportParts({ wizard, parts }: { wizard: Wizard; parts: ExportPart[] }) {
  const place = useContext(NetworkFileContext);
  const [taken, setTaken] = useState<File | null>(null);
  const left = parts.filter(({ kind }) => kind === 'left');
  const openPart = async ({ name, kind }: ExportPart) => {
    if (kind === 'people' || kind === 'events') setTaken(await wizard.takePart(name));
    else wizard.openPart(name);
  };
  return (
    <>
      <h2 className={classes.heading}>What is in {wizard.fileName ?? 'the export'}</h2>
      <p className={classes.text}>
        Each list goes in on its own, and you see it before anything is written. Nothing else of the file is
        kept.
      </p>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label="Lists in the export">
          <thead>
            <tr>
              <th scope="col">List</th>
              <th scope="col">Holds</th>
              <th scope="col" aria-label="Way in" />
            </tr>
          </thead>
          <tbody>
            {parts.map((part) =>
              part.kind === 'left' ? null : (
                <tr key={part.name}>
                  <th scope="row">{fileOf(part.name)}</th>
                  <td>{WHAT_IT_IS[part.kind](part.rows ?? 0)}</td>
                  <td>
                    <Button
                      size="compact-md"
                      disabled={part.rows === 0}
                      aria-label={`Look at ${fileOf(part.name)}`}
                      onClick={() => void openPart(part)}
                    >
                      Look at it
                    </Button>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {left.length > 0 ? (
        <details className={classes.details}>
          <summary>{amount(left.length, 'other file is', 'other files are')} left alone</summary>
          <ul className={classes.list}>
            {left.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className={classes.actions}>
        <Button onClick={wizard.leave}>Choose another file</Button>
      </div>
      {taken ? place(taken, () => setTaken(null)) : null}
    </>
  );
}

function fileOf(name: string): string {
  return name.split('/').at(-1) ?? name;
}
