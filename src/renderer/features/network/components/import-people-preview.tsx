import { Button, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import type { NetworkFile } from '../../../../shared/domain/people-file/people-file.ts';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useTold } from '../../../lib/tell-with-undo.ts';
import { useBringIn, usePeoplePreview } from '../api/exchange.ts';
import classes from './exchange.module.css';
import { personLine, previewSentences } from './exchange-words.ts';
import { FileRemarks } from './file-remarks.tsx';

type Props = {
  fileKey: number;
  fileName: string;
  file: Extract<NetworkFile, { kind: 'people' }>;
  onDone: () => void;
};

/** Who in a file is new and who is known, and the choice of whom to bring in. */
export function ImportPeoplePreview({ fileKey, fileName, file, onDone }: Props) {
  const [onlyApplied, setOnlyApplied] = useState(false);
  const { data: preview, error } = usePeoplePreview(fileKey, file.people, onlyApplied);
  const { people } = useBringIn();
  const told = useTold();
  const changes = preview ? preview.add + preview.fill : 0;

  function bringIn() {
    if (!preview || people.isPending) return;
    const { onSuccess, onError } = told(doneWords(preview.add, preview.fill));
    people.mutate(
      { people: file.people, onlyApplied },
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
        {!preview && !error && <p>Comparing with whom you know</p>}
        {preview && previewSentences(preview).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {preview && preview.appliedCompanies > 0 && (
        <Radio.Group
          label="Whom to bring in"
          value={onlyApplied ? 'applied' : 'all'}
          onChange={(value) => setOnlyApplied(value === 'applied')}
        >
          <div className={classes.choices}>
            <Radio value="all" label="All of them" />
            <Radio
              value="applied"
              label={`Only people at companies you applied to (${counted(preview.appliedCompanies, 'company', 'companies')})`}
            />
          </div>
        </Radio.Group>
      )}
      {preview && preview.first.length > 0 && (
        <details className={classes.details}>
          <summary>
            {preview.add > preview.first.length
              ? `The first ${preview.first.length} of the new`
              : 'Who is new'}
          </summary>
          <ul className={classes.list} aria-label="Who is new">
            {preview.first.map((person, at) => (
              <li key={at}>{personLine(person)}</li>
            ))}
          </ul>
        </details>
      )}
      <FileRemarks title="Left out" remarks={file.leftOut} />
      <FileRemarks title="To look at" remarks={file.remarks} />
      {file.notRead.length > 0 && (
        <p className={classes.quiet}>Rebound has no place for: {file.notRead.slice(0, 20).join(', ')}.</p>
      )}
      <p className={classes.quiet}>Nobody gets a reminder by being brought in.</p>
      <Group justify="flex-end" gap="sm">
        <Button onClick={onDone}>Cancel</Button>
        <Button variant="filled" disabled={changes === 0} loading={people.isPending} onClick={bringIn}>
          {preview && preview.add > 0
            ? `Add ${counted(preview.add, 'person', 'people')}`
            : changes > 0
              ? 'Fill empty fields'
              : 'Nothing to add'}
        </Button>
      </Group>
    </div>
  );
}

function doneWords(added: number, filled: number): string {
  if (added === 0) return `Empty fields of ${counted(filled, 'person', 'people')} are filled.`;
  return `${counted(added, 'person is', 'people are')} added.`;
}
