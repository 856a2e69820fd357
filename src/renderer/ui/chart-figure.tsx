import { ActionIcon, Popover } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import { ChartExport } from './chart-export.tsx';
import classes from './chart-figure.module.css';
import { usePaperWidth } from './chart-paper-context.ts';
import { type ChartTable, ChartTableView } from './chart-table.tsx';
import { ChartTables } from './chart-tables-context.ts';

export type { ChartTable };

type ChartFigureProps = {
  /** The finding in words, with counts: "12 of 35 reached an interview". Also the accessible name of the <figure>. */
  title: string;
  /** Interval or n, one line. */
  subtitle: string;
  /** What the (i) says: method and limits. */
  method: ReactNode;
  /** The same numbers as the chart, for the table view and the CSV. */
  table: ChartTable;
  /** Start of the name of exported files. */
  fileName: string;
  /** Shown in place of the chart: empty or too few to draw. The table stays available unless it has no rows. */
  instead?: ReactNode;
  /** What a reader of the chart or its table should know, one sentence below them. */
  note?: string;
  /** Further entries of the export menu. */
  exports?: readonly { label: string; run: () => void | Promise<void> }[];
  /** Of the heading; 2 on a screen of figures. */
  level?: 2 | 3 | 4;
  /** The drawing. The picture to save is its first svg that is not `aria-hidden`. */
  children: ReactNode;
};

/**
 * One figure: its finding, n or interval, the drawing with a table of the same numbers behind it, what the method is,
 * and what can be saved. On paper the table stands below the drawing and there is nothing to press.
 */
export function ChartFigure(props: ChartFigureProps) {
  const {
    title,
    subtitle,
    method,
    table,
    fileName,
    instead,
    note,
    exports = [],
    level = 2,
    children,
  } = props;
  const [asTable, setAsTable] = useState(false);
  const isOnPaper = usePaperWidth() !== null;
  const drawing = useRef<HTMLDivElement>(null);
  const id = useId();
  useNotedTable(id, title, table);
  const Heading = `h${level}` as const;
  const hasRows = table.rows.length > 0;
  const isTable = asTable && hasRows && !isOnPaper;
  return (
    <figure
      className={classes.figure}
      aria-labelledby={id}
      aria-describedby={`${id}-of`}
      data-paper={isOnPaper || undefined}
    >
      <div className={classes.head}>
        <Heading id={id} className={classes.title}>
          {title}
        </Heading>
        <p id={`${id}-of`} className={classes.subtitle}>
          {subtitle}
        </p>
        {!isOnPaper && (
          <div className={classes.tools}>
            {hasRows && (
              <button
                type="button"
                className={classes.toggle}
                aria-describedby={id}
                onClick={() => setAsTable(!isTable)}
              >
                {isTable ? 'Show chart' : 'Show table'}
              </button>
            )}
            <Method title={title}>{method}</Method>
            {(hasRows || exports.length > 0) && (
              <ChartExport
                titleId={id}
                table={table}
                fileName={fileName}
                further={exports}
                findPicture={() =>
                  drawing.current?.querySelector<SVGSVGElement>('svg:not([aria-hidden="true"])') ?? null
                }
              />
            )}
          </div>
        )}
      </div>
      {isTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there
        <section className={classes.wide} tabIndex={0} aria-label={`Table: ${title}`}>
          <ChartTableView table={table} caption={title} />
        </section>
      ) : (
        <div ref={drawing} className={classes.drawing}>
          {instead ?? children}
        </div>
      )}
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {isOnPaper && hasRows && <ChartTableView table={table} caption={title} />}
      {isOnPaper && <div className={classes.printed}>{method}</div>}
    </figure>
  );
}

/** Notes the table for a screen that exports those of all its figures. */
function useNotedTable(id: string, title: string, table: ChartTable): void {
  const tables = useContext(ChartTables);
  // Not taken away between two versions of it: it would lose its place among the others.
  useEffect(() => {
    tables?.set(id, { title, table });
  });
  useEffect(
    () => () => {
      tables?.delete(id);
    },
    [tables, id],
  );
}

/** What the (i) opens: how the figure is worked out and what it cannot say. */
function Method({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Popover position="bottom-end" width={320} trapFocus withinPortal>
      <Popover.Target>
        <ActionIcon variant="subtle" size="sm" aria-label={`How it is counted: ${title}`}>
          <IconInfoCircle size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="How it is counted">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it holds the focus until Esc */}
        <div className={classes.method} tabIndex={0}>
          {children}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
