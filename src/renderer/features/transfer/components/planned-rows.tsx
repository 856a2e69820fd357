import type { PlannedRow } from '../../../../shared/domain/import/import-types.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useStageChoices } from '../api/read-sheet.ts';
import classes from './import-wizard.module.css';
import { ScrolledTable } from './scrolled-table.tsx';

/** Rows of the sheet as the applications they would become. */
export function PlannedRows({ rows, label }: { rows: readonly PlannedRow[]; label: string }) {
  const names = new Map(useStageChoices().map(({ id, name }) => [id, name]));
  const { dateFormat } = useSettings();
  return (
    <ScrolledTable label={label} headings={['Line', 'Company', 'Role', 'Stage', 'Since', 'Remarks']}>
      {rows.map((row) => (
        <tr key={row.line}>
          <td>{row.line}</td>
          <td>{row.company}</td>
          <td className={classes.role}>{row.role}</td>
          <td className={classes.short}>{names.get(row.stageId) ?? ''}</td>
          <td>{sinceText(row, dateFormat)}</td>
          <td className={classes.remarks}>{row.remarks.join(' ')}</td>
        </tr>
      ))}
    </ScrolledTable>
  );
}

function sinceText(row: PlannedRow, format: Parameters<typeof formatDay>[1]): string {
  const last = row.events.at(-1);
  if (!last) return '';
  return last.dateKnown ? formatDay(last.on, format) : `${formatDay(last.on, format)}, not in the list`;
}
