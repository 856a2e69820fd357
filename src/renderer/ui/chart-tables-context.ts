import { createContext } from 'react';
import type { ChartTable } from './chart-table.tsx';

/** The tables of the figures on a screen by the id of their frame, in the order they stand there. */
export type NamedTables = Map<string, { title: string; table: ChartTable }>;

/** Where frames of figures note their tables, for a screen that exports all of them; null: nobody asks. */
export const ChartTables = createContext<NamedTables | null>(null);
