import { Button, Group } from '@mantine/core';
import type { NetworkFile } from '../../../../shared/domain/people-file/people-file.ts';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useTold } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useBringIn, useEventsPreview } from '../api/exchange.ts';
import classes from './exchange.module.css';
import { FileRemarks } from './file-remarks.tsx';

type Props = {
  fileKey: number;
  fileName: string;
  file: Extract<NetworkFile, { kind: 'events' }>;
  onDone: () => void;
};

/** Which events of a file are new. */
export function ImportEventsPreview({ fileKey, fileName, file, onDone }: Props) {
  const { data: preview, error } = useEventsPreview(fileKey, file.events);
  const { events } = useBringIn();
  const { dateFormat } = useSettings();
  const told = useTold();

  function bringIn() {
    if (!preview || events.isPending) return;
    const { onSuccess, onError } = told(`${counted(preview.add, 'event is', 'events are')} added.`);
    events.mutate(
      { events: file.events },
      {
        onSuccess: () => {
          onSuccess();
          onDone();
        },
        onError,
      },
    );
  }
  return (
    <div className={classes.part}>
      <div aria-live="polite">
        <p>
          <b>{fileName}</b>
        </p>
        {error && <p>{sentenceOf(error)}</p>}
        {preview && (
          <p>
            {counted(preview.add, 'event is', 'events are')} new.
            {preview.known > 0 && ` ${counted(preview.known, 'is', 'are')} there already.`} The file names no
            time zone, so the day alone is kept. Whether you went is for you to say.
          </p>
        )}
      </div>
      {preview && preview.first.length > 0 && (
        <ul className={classes.list} aria-label="New events">
          {preview.first.map(({ name, day }) => (
            <li key={`${day} ${name}`}>
              <span>{name}</span>
              <span className={classes.quiet}>{formatDay(day, dateFormat)}</span>
            </li>
          ))}
        </ul>
      )}
      <FileRemarks title="Left out" remarks={file.leftOut} />
      <Group justify="flex-end" gap="sm">
        <Button onClick={onDone}>Cancel</Button>
        <Button
          variant="filled"
          disabled={!preview || preview.add === 0}
          loading={events.isPending}
          onClick={bringIn}
        >
          {preview && preview.add > 0 ? `Add ${counted(preview.add, 'event', 'events')}` : 'Nothing to add'}
        </Button>
      </Group>
    </div>
  );
}
