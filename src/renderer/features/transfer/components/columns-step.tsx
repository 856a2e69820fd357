import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import {
  FIELD_KEYS,
  type FieldKey,
  type ProposedColumn,
} from '../../../../shared/domain/import/import-types.ts';
import { DELIMITERS, type SheetSummary, TEXT_ENCODINGS } from '../../../../shared/transfer.ts';
import { Reading } from './file-step.tsx';
import classes from './import-wizard.module.css';
import { amount, FIELD_NAMES, kindSentence } from './import-words.ts';
import { PlannedRows } from './planned-rows.tsx';
import type { Wizard } from './use-import-wizard.ts';

const FIELD_CHOICES = FIELD_KEYS.map((field) => ({ value: field, label: FIELD_NAMES[field] }));
const ENCODING_NAMES: Record<(typeof TEXT_ENCODINGS)[number], string> = {
  'utf-8': 'Unicode (UTF-8)',
  'windows-1252': 'Western European (Windows-1252)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
};
const DELIMITER_NAMES: Record<(typeof DELIMITERS)[number], string> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
};
const PREVIEWED_ROWS = 5;

/** Says what was recognised and lets every column be mapped, with a preview that follows. */
export function ColumnsStep({ wizard }: { wizard: Wizard }) {
  const { sheet, answers, preview } = wizard;
  if (!sheet || !answers) return <Reading wizard={wizard} />;
  const missing = (preview?.questions ?? []).flatMap((question) =>
    question.kind === 'missing-column' ? [question.field] : [],
  );
  const setField = (column: number, field: FieldKey) =>
    wizard.answer({
      mapping: answers.mapping.map((known, index) => (index === column ? field : known)),
      // An order belongs to what the column was read as.
      dateOrders: answers.mapping.map((_, index) =>
        index === column ? null : (answers.dateOrders[index] ?? null),
      ),
      allowMissingRole: undefined,
    });
  return (
    <>
      <h2 className={classes.heading}>What each column becomes</h2>
      <p className={classes.text}>
        {kindSentence(sheet.recognised.kind)} The list has {amount(sheet.rowCount, 'row')}.
        {sheet.answersRemembered ? ' Your answers for such a list were kept and are filled in.' : ''}
      </p>
      {sheet.sheetNames.length > 1 ? (
        <NativeSelect
          label="Sheet"
          description="The workbook has several. Each is imported on its own."
          value={sheet.sheetName ?? ''}
          data={sheet.sheetNames}
          onChange={(event) => wizard.readAgain({ part: event.currentTarget.value, headerLine: undefined })}
        />
      ) : null}
      {sheet.recognised.warning ? <p className={classes.remark}>{sheet.recognised.warning}</p> : null}
      {sheet.certain ? null : <EncodingDoubt sheet={sheet} wizard={wizard} />}
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Column in your list</th>
              <th scope="col">Examples</th>
              <th scope="col">Becomes</th>
            </tr>
          </thead>
          <tbody>
            {sheet.recognised.columns.map((column) => (
              <ColumnRow
                key={column.index}
                column={column}
                field={answers.mapping[column.index] ?? 'ignore'}
                onField={(field) => setField(column.index, field)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {missing.includes('company') ? (
        <p className={classes.remark}>Choose the column that holds the company.</p>
      ) : null}
      {missing.includes('role') ||
      (answers.allowMissingRole === true && !answers.mapping.includes('role')) ? (
        <Checkbox
          label="This list has no roles. Bring the rows in as “Role not given”."
          checked={answers.allowMissingRole === true}
          onChange={(event) => wizard.answer({ allowMissingRole: event.currentTarget.checked || undefined })}
        />
      ) : null}
      <h3 className={classes.subheading}>How the first rows will look</h3>
      {preview && preview.rows.length > 0 ? (
        <PlannedRows rows={preview.rows.slice(0, PREVIEWED_ROWS)} label="The first rows" />
      ) : (
        <p className={classes.meta}>No row is ready yet. The questions that follow may change that.</p>
      )}
      <ReadingChoices sheet={sheet} wizard={wizard} />
      <div className={classes.actions}>
        {wizard.backToExport ? (
          <Button onClick={wizard.backToExport}>Back to the export</Button>
        ) : (
          <Button onClick={wizard.leave}>Choose another file</Button>
        )}
        <Button
          variant="filled"
          disabled={!preview || missing.length > 0}
          onClick={() => wizard.goTo(preview && preview.asked.length > 0 ? 'questions' : 'preview')}
        >
          Continue
        </Button>
      </div>
    </>
  );
}

type ColumnRowProps = { column: ProposedColumn; field: FieldKey; onField: (field: FieldKey) => void };

function ColumnRow({ column, field, onField }: ColumnRowProps) {
  return (
    <tr>
      <th scope="row">{column.label}</th>
      <td className={classes.anywhere}>
        {column.examples.length > 0 ? column.examples.map(shortened).join(' · ') : 'Empty'}
        {field === 'ignore' && column.ignoredBecause ? (
          <span className={classes.why}>{column.ignoredBecause}</span>
        ) : null}
      </td>
      <td>
        <NativeSelect
          className={classes.choice}
          aria-label={`What ${column.label} becomes`}
          data={FIELD_CHOICES}
          value={field}
          onChange={(event) => {
            const chosen = FIELD_KEYS.find((key) => key === event.currentTarget.value);
            if (chosen) onField(chosen);
          }}
        />
      </td>
    </tr>
  );
}

function EncodingDoubt({ sheet, wizard }: { sheet: SheetSummary; wizard: Wizard }) {
  const [isSettled, setIsSettled] = useState(false);
  if (isSettled || sheet.doubtfulLine === null) return null;
  return (
    <fieldset className={classes.question}>
      <legend>Do the accents in this line read right?</legend>
      <p className={classes.sample}>{sheet.doubtfulLine}</p>
      <div className={classes.inline}>
        <Button onClick={() => setIsSettled(true)}>They read right</Button>
        <EncodingSelect sheet={sheet} wizard={wizard} label="If not, read the file as" />
      </div>
    </fieldset>
  );
}

function EncodingSelect({ sheet, wizard, label }: { sheet: SheetSummary; wizard: Wizard; label: string }) {
  return (
    <NativeSelect
      label={label}
      value={sheet.encoding}
      data={TEXT_ENCODINGS.map((encoding) => ({ value: encoding, label: ENCODING_NAMES[encoding] }))}
      onChange={(event) => {
        const encoding = TEXT_ENCODINGS.find((one) => one === event.currentTarget.value);
        if (encoding) wizard.readAgain({ encoding });
      }}
    />
  );
}

function SeparatorSelect({ sheet, wizard }: { sheet: SheetSummary; wizard: Wizard }) {
  return (
    <NativeSelect
      label="Separator"
      value={sheet.delimiter}
      data={DELIMITERS.map((delimiter) => ({ value: delimiter, label: DELIMITER_NAMES[delimiter] }))}
      onChange={(event) => {
        const delimiter = DELIMITERS.find((one) => one === event.currentTarget.value);
        if (delimiter) wizard.readAgain({ delimiter });
      }}
    />
  );
}

function ReadingChoices({ sheet, wizard }: { sheet: SheetSummary; wizard: Wizard }) {
  const lines = [...new Set([0, sheet.headerLine, 1, 2, 3, 4, 5, 6, 7, 8])].sort((one, other) => one - other);
  return (
    <details className={classes.details}>
      <summary>The columns look wrong</summary>
      <div className={classes.inline}>
        {sheet.format === 'text' ? <SeparatorSelect sheet={sheet} wizard={wizard} /> : null}
        <NativeSelect
          label="Column names are on"
          value={String(sheet.headerLine)}
          data={lines.map((line) => ({
            value: String(line),
            label: line === 0 ? 'No line' : `Line ${line}`,
          }))}
          onChange={(event) => wizard.readAgain({ headerLine: Number(event.currentTarget.value) })}
        />
        {sheet.format === 'text' ? <EncodingSelect sheet={sheet} wizard={wizard} label="Characters" /> : null}
      </div>
      {sheet.linesAbove > 0 ? (
        <p className={classes.meta}>
          {amount(sheet.linesAbove, 'line')} above the column names will not be imported.
        </p>
      ) : null}
      {sheet.problems.length > 0 ? (
        <ul className={classes.list}>
          {sheet.problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>
              Line {line}: {message}
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
