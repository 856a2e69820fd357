import { Button, FileButton, Modal } from '@mantine/core';
import { useState } from 'react';
import type { NetworkFile } from '../../../../shared/domain/people-file/people-file.ts';
import { useWindowDrop } from '../../../lib/window-drop.ts';
import { readFile } from '../api/exchange.ts';
import classes from './exchange.module.css';
import { ImportEventsPreview } from './import-events-preview.tsx';
import { ImportPeoplePreview } from './import-people-preview.tsx';

type ReadFile = { key: number; name: string; file: Exclude<NetworkFile, { kind: 'refused' }> };

let lastKey = 0;

/** A button that brings people or events in from a file; one dropped on the window does the same. */
export function ImportPeople() {
  const [isOpen, setIsOpen] = useState(false);
  const [read, setRead] = useState<ReadFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function choose(file: File) {
    setIsOpen(true);
    setRead(null);
    setProblem(null);
    try {
      const found = await readFile(file);
      if (found.kind === 'refused') setProblem(found.message);
      else {
        lastKey += 1;
        setRead({ key: lastKey, name: file.name, file: found });
      }
    } catch {
      setProblem('This file could not be opened. Choose it again.');
    }
  }
  useWindowDrop(([file]) => {
    if (file) void choose(file);
  });
  function close() {
    setIsOpen(false);
    setRead(null);
    setProblem(null);
  }

  return (
    <>
      <Button size="sm" onClick={() => setIsOpen(true)}>
        Bring people in
      </Button>
      <Modal opened={isOpen} onClose={close} title="Bring people in" size="40rem">
        {read === null && <ChooseFile problem={problem} onFile={(file) => void choose(file)} />}
        {read?.file.kind === 'people' && (
          <ImportPeoplePreview
            key={read.key}
            fileKey={read.key}
            fileName={read.name}
            file={read.file}
            onDone={close}
          />
        )}
        {read?.file.kind === 'events' && (
          <ImportEventsPreview
            key={read.key}
            fileKey={read.key}
            fileName={read.name}
            file={read.file}
            onDone={close}
          />
        )}
      </Modal>
    </>
  );
}

function ChooseFile({ problem, onFile }: { problem: string | null; onFile: (file: File) => void }) {
  return (
    <div className={classes.part}>
      {problem && <p role="alert">{problem}</p>}
      <div className={classes.drop}>
        <p>
          Drop a file here, or choose one: Connections.csv or Events.csv from LinkedIn, or an address book
          saved as vCard. You see who is in it before anything is written.
        </p>
        <FileButton accept=".csv,.tsv,.txt,.vcf,.vcard" onChange={(file) => file && onFile(file)}>
          {(props) => (
            <Button {...props} variant="filled" data-autofocus>
              Choose a file
            </Button>
          )}
        </FileButton>
      </div>
      <p className={classes.quiet}>
        LinkedIn gives you both files under Settings, Data privacy, Get a copy of your data. What you bring in
        stays on this computer.
      </p>
    </div>
  );
}
