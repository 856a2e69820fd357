import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ImportResult } from '../../../../shared/transfer.ts';
import { useImportReport } from '../api/past-imports.ts';
import classes from './import-wizard.module.css';
import { amount } from './import-words.ts';
import { ListedRows } from './preview-step.tsx';
import { ScrolledTable } from './scrolled-table.tsx';
import { UndoImport } from './undo-import.tsx';
import type { Wizard } from './use-import-wizard.ts';

/** What became of the list, and the way back. */
export function DoneStep({ wizard }: { wizard: Wizard }) {
  const { result } = wizard;
  if (!result) return null;
  return (
    <>
      <h2 className={classes.heading}>
        {amount(result.added, 'application is', 'applications are')} on your board
      </h2>
      <p className={classes.text}>
        {result.listed.length === 0
          ? 'Every row of the list was imported.'
          : `${amount(result.listed.length, 'row was', 'rows were')} left out and can be read below.`}
      </p>
      <div className={classes.actions}>
        <Button variant="filled" component={Link} to="/board">
          Go to the board
        </Button>
        <UndoImport importId={result.importId} label="Undo this import" onUndone={wizard.leave} />
        {wizard.backToExport ? <Button onClick={wizard.backToExport}>Back to the export</Button> : null}
        <Button variant="subtle" onClick={wizard.leave}>
          Import another list
        </Button>
      </div>
      {result.listed.length > 0 ? (
        <>
          <h3 className={classes.subheading}>Rows left out</h3>
          <ListedRows rows={result.listed} />
        </>
      ) : null}
      <Remarks result={result} />
    </>
  );
}

/** Rows that were read differently from what the sheet says. */
function Remarks({ result }: { result: ImportResult }) {
  const rows = useImportReport(result.importId)?.rows.filter(({ remarks }) => remarks.length > 0) ?? [];
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={classes.subheading}>Rows to look at again</h3>
      <ScrolledTable label="Rows to look at again" headings={['Line', 'Application', 'Remark']} isTall>
        {rows.map(({ line, applicationId, company, role, remarks }) => (
          <tr key={line}>
            <td>{line}</td>
            <td>
              <Link to={`/applications/${applicationId}`}>
                {role}, {company}
              </Link>
            </td>
            <td>{remarks.join(' ')}</td>
          </tr>
        ))}
      </ScrolledTable>
    </>
  );
}
