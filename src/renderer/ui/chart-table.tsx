import classes from './chart-figure.module.css';

/** The numbers of a chart in rows: the first cell of a row names it. */
export type ChartTable = { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };

type ChartTableViewProps = {
  table: ChartTable;
  /** The finding of the figure. */
  caption: string;
};

/** The numbers of a chart as a table; columns of numbers stand to the right. */
export function ChartTableView({ table: { head, rows }, caption }: ChartTableViewProps) {
  const side = (at: number) => (rows.some((row) => typeof row[at] === 'number') ? 'number' : undefined);
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((name, at) => (
            <th key={name} scope="col" data-kind={side(at)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, number) => (
          <tr key={number}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={head[at]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={head[at]} data-kind={side(at)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
