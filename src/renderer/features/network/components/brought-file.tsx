import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { NetworkFile } from '../../../../shared/domain/people-file/people-file.ts';
import { readFile } from '../api/exchange.ts';
import classes from './exchange.module.css';
import { ImportEventsPreview } from './import-events-preview.tsx';
import { ImportPeoplePreview } from './import-people-preview.tsx';

let lastKey = 0;

/** People or events out of a file that was opened elsewhere, looked over and brought in. */
export function BroughtFile({ file, onDone }: { file: File; onDone: () => void }) {
  const [read, setRead] = useState<{ key: number; found: NetworkFile } | null>(null);
  useEffect(() => {
    let isGone = false;
    void readFile(file).then((found) => {
      lastKey += 1;
      if (!isGone) setRead({ key: lastKey, found });
    });
    return () => {
      isGone = true;
    };
  }, [file]);
  const key = read?.key ?? 0;
  return (
    <Modal opened onClose={onDone} title="Bring people in" size="40rem">
      {read?.found.kind === 'refused' && (
        <div className={classes.part}>
          <p role="alert">{read.found.message}</p>
        </div>
      )}
      {read?.found.kind === 'people' && (
        <ImportPeoplePreview fileKey={key} fileName={file.name} file={read.found} onDone={onDone} />
      )}
      {read?.found.kind === 'events' && (
        <ImportEventsPreview fileKey={key} fileName={file.name} file={read.found} onDone={onDone} />
      )}
    </Modal>
  );
}
