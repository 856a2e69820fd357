import { Button, Checkbox, Radio } from '@mantine/core';
import type { ListedRow } from '../../../../shared/domain/import/import-types.ts';
import type { ImportPreview } from '../../../../shared/transfer.ts';
import { useStageChoices } from '../api/read-sheet.ts';
import classes from './import-wizard.module.css';
import { amount } from './import-words.ts';
import { PlannedRows } from './planned-rows.tsx';
import { ScrolledTable } from './scrolled-table.tsx';
import type { Wizard } from './use-import-wizard.ts';

/** Shows what the import will do, row by row, before anything is written. */
export function PreviewStep({ wizard }: { wizard: Wizard }) {
  const { answers, preview } = wizard;
  if (!answers || !preview) return <p className={classes.text}>Working out the preview.</p>;
  const kept = new Set(answers.importAnyway);
  const keep = (line: number, isKept: boolean) =>
    wizard.answer({ importAnyway: isKept ? [...kept, line] : [...kept].filter((one) => one !== line) });
  return (
    <>
      <h2 className={classes.heading}>What will be imported</h2>
      <p className={classes.text} aria-live="polite">
        {amount(preview.planned, 'application')} will be added at the end of their columns.{' '}
        {preview.listedCount === 0
          ? 'No row is left out.'
          : `${amount(preview.listedCount, 'row is', 'rows are')} left out.`}
      </p>
      <StageCounts counts={preview.counts} />
      {preview.repeats > 0 ? (
        <Radio.Group
          label={`${amount(preview.repeats, 'row repeats', 'rows repeat')} an application you have or an earlier row. What should happen with them?`}
          value={answers.duplicates}
          onChange={(value) => wizard.answer({ duplicates: value === 'import' ? 'import' : 'skip' })}
        >
          <div className={classes.options}>
            <Radio value="skip" label="Leave them out" />
            <Radio value="import" label="Bring them in too" />
          </div>
        </Radio.Group>
      ) : null}
      {answers.duplicates === 'skip' && kept.size > 0 ? (
        <fieldset className={classes.question}>
          <legend>Brought in although they repeat something</legend>
          <div className={classes.options}>
            {[...kept].map((line) => (
              <Checkbox key={line} label={`Line ${line}`} checked onChange={() => keep(line, false)} />
            ))}
          </div>
        </fieldset>
      ) : null}
      {preview.rows.length > 0 ? (
        <>
          <h3 className={classes.subheading}>
            {preview.planned > preview.rows.length
              ? `The first ${preview.rows.length} of ${amount(preview.planned, 'application')}`
              : 'The applications'}
          </h3>
          <PlannedRows rows={preview.rows} label="The applications" />
        </>
      ) : null}
      {preview.listedCount > 0 ? (
        <>
          <h3 className={classes.subheading}>Rows left out</h3>
          <ListedRows rows={preview.listed} onKeep={(line) => keep(line, true)} />
          {preview.listedCount > preview.listed.length ? (
            <p className={classes.meta}>
              These are the first {preview.listed.length}. The report after the import lists them all.
            </p>
          ) : null}
        </>
      ) : null}
      {preview.questions.length > 0 ? (
        <p className={classes.remark}>{amount(preview.questions.length, 'question')} left to answer first.</p>
      ) : null}
      <div className={classes.actions}>
        <Button onClick={() => wizard.goTo('questions')}>Back to the questions</Button>
        <Button
          variant="filled"
          loading={wizard.isImporting}
          disabled={wizard.isPlanning || preview.questions.length > 0 || preview.planned === 0}
          onClick={wizard.run}
        >
          Import {amount(preview.planned, 'application')}
        </Button>
      </div>
    </>
  );
}

function StageCounts({ counts }: { counts: ImportPreview['counts'] }) {
  const stages = useStageChoices();
  const byStage = new Map(counts.map(({ stageId, count }) => [stageId, count]));
  return (
    <dl className={classes.counts} aria-label="Applications per stage">
      {stages.flatMap(({ id, name, colour }) => {
        const count = byStage.get(id);
        return count === undefined
          ? []
          : [
              <div key={id} data-stage-colour={colour}>
                <dt>{name}</dt>
                <dd>{count}</dd>
              </div>,
            ];
      })}
    </dl>
  );
}

type ListedRowsProps = {
  rows: readonly (Pick<ListedRow, 'line' | 'reason'> & Partial<ListedRow>)[];
  onKeep?: (line: number) => void;
};

/** Rows that are not imported, each with its line in the file and the reason. */
export function ListedRows({ rows, onKeep }: ListedRowsProps) {
  return (
    <ScrolledTable
      label="Rows left out"
      headings={onKeep ? ['Line', 'Reason', 'Choice'] : ['Line', 'Reason']}
      isTall
    >
      {rows.map(({ line, reason, cause }) => (
        <tr key={line}>
          <td>{line}</td>
          <td>{reason}</td>
          {onKeep ? (
            <td>
              {cause === 'duplicate' ? (
                <Button size="xs" aria-label={`Bring in line ${line}`} onClick={() => onKeep(line)}>
                  Bring in
                </Button>
              ) : null}
            </td>
          ) : null}
        </tr>
      ))}
    </ScrolledTable>
  );
}
