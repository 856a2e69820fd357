import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { usePastImports } from '../api/past-imports.ts';
import classes from './import-wizard.module.css';
import { UndoImport } from './undo-import.tsx';

/** The imports made before, each with the way to take it back. */
export function PastImports() {
  const imports = usePastImports();
  const { dateFormat } = useSettings();
  if (imports.length === 0) return null;
  return (
    <div className={classes.past}>
      <h2 className={classes.heading}>Earlier imports</h2>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">On</th>
              <th scope="col">Added</th>
              <th scope="col">Left out</th>
              <th scope="col">Still here</th>
              <th scope="col">Take it back</th>
            </tr>
          </thead>
          <tbody>
            {imports.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.fileName}</th>
                <td>{formatDay(today(new Date(one.importedAt)), dateFormat)}</td>
                <td>{one.added}</td>
                <td>{one.listed}</td>
                <td>{one.remaining}</td>
                <td>
                  <UndoImport importId={one.id} label="Undo this import" description={one.fileName} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
