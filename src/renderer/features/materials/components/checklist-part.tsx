import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { readForMatching } from '../../../../shared/domain/match-requirement.ts';
import type { Checklist } from '../../../../shared/materials-checklist.ts';
import { useTold } from '../../../lib/tell-with-undo.ts';
import { useChecklist, useChecklistChanges } from '../api/checklist.ts';
import { useVersion } from '../api/materials.ts';
import classes from './application-materials.module.css';
import { ChecklistLineForm } from './checklist-line-form.tsx';
import { ChecklistLineItem } from './checklist-line-item.tsx';
import { ChecklistTexts } from './checklist-texts.tsx';
import { mustsWords, PLATEAU_NOTE } from './checklist-words.ts';
import { cutTexts, matchLines } from './match-pieces.ts';
import { choiceName } from './material-words.ts';

/** The advert held against a version: what it asks for, and whether that is shown. */
export function ChecklistPart({ applicationId }: { applicationId: number }) {
  const { data } = useChecklist(applicationId);
  return (
    <section className={classes.part} aria-labelledby="checklist">
      <h3 id="checklist" className={classes.title}>
        Checklist
      </h3>
      {data && <Loaded applicationId={applicationId} checklist={data} />}
    </section>
  );
}

function Loaded({ applicationId, checklist }: { applicationId: number; checklist: Checklist }) {
  const { lines, posting, versions, firstVersionId } = checklist;
  const [chosen, setChosen] = useState<number | null>(null);
  const [only, setOnly] = useState<number | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const { propose } = useChecklistChanges();
  const tell = useTold();
  const against = versions.find(({ id }) => id === (chosen ?? firstVersionId)) ?? null;
  const { data: shown } = useVersion(against?.id ?? null);
  const text = shown?.text ?? '';
  const hasLines = lines.length > 0;
  const read = useMemo(() => readForMatching(hasLines ? text : ''), [text, hasLines]);
  const matches = useMemo(() => matchLines(lines, read), [lines, read]);
  const pieces = useMemo(
    () => cutTexts({ posting, version: text }, matches, only),
    [posting, text, matches, only],
  );
  const takeFromAdvert = () =>
    propose.mutate(
      { applicationId },
      {
        ...tell(''),
        onSuccess: ({ added }) =>
          added === 0
            ? tell('Nothing new was found in the advert.').onSuccess()
            : tell(added === 1 ? '1 line added.' : `${added} lines added.`).onSuccess(),
      },
    );
  return (
    <>
      {lines.length === 0 && (
        <p className={classes.hint}>
          {posting === ''
            ? 'What the advert asks for, and whether your resume shows it. Keep the advert under Posting, or add lines by hand.'
            : 'What the advert asks for, and whether your resume shows it. Rebound can propose lines from the saved advert.'}
        </p>
      )}
      <div className={classes.bar}>
        {versions.length > 0 && lines.length > 0 && (
          <NativeSelect
            label="Held against"
            data={versions.map((choice) => ({ value: String(choice.id), label: choiceName(choice) }))}
            value={String(against?.id ?? '')}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          />
        )}
        {posting !== '' && (
          <Button
            variant={lines.length === 0 ? 'filled' : 'default'}
            loading={propose.isPending}
            onClick={takeFromAdvert}
          >
            {lines.length === 0 ? 'Propose lines from the advert' : 'Look for more lines'}
          </Button>
        )}
        {!isAdding && <Button onClick={() => setIsAdding(true)}>Add a line</Button>}
      </div>
      {isAdding && <ChecklistLineForm applicationId={applicationId} onDone={() => setIsAdding(false)} />}
      {lines.length > 0 && (
        <>
          <p className={classes.sum}>{mustsWords(lines, against?.id ?? null)}.</p>
          <p className={classes.hint}>{PLATEAU_NOTE}</p>
          <ol className={classes.lines}>
            {lines.map((line, index) => (
              <ChecklistLineItem
                key={line.id}
                line={line}
                match={matches[index] ?? null}
                applicationId={applicationId}
                against={against}
              />
            ))}
          </ol>
          {posting !== '' && text !== '' && (
            <ChecklistTexts
              lines={lines}
              pieces={pieces}
              only={only}
              onOnly={setOnly}
              versionName={against ? choiceName(against) : ''}
            />
          )}
        </>
      )}
    </>
  );
}
