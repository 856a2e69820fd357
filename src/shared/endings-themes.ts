import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';
import { CONTROLS, type Control, GRADES, type Grade, type Span } from './endings.ts';

const dayInput = z.iso.date();

/** A theme as it can be chosen; shipped ones keep their code when renamed. */
export type Theme = {
  id: number;
  code: string;
  name: string;
  definition: string;
  control: Control;
  shipped: boolean;
  hidden: boolean;
  revision: number;
};

/** Counts of endings, one figure per grade: they are never added together. */
export type GradeCounts = Record<Grade, number>;

/** One line of the theme explorer. `control` counts endings by the control the person gave the theme there. */
export type ThemeSummary = {
  theme: Theme;
  counts: GradeCounts;
  control: Record<Control, number>;
  latestOn: string;
  actions: number;
};

/** Of the endings with at least one theme of the chosen grades: how many had one outside my control. */
export type ThemeExplorer = {
  /** Endings in the period, and how many of them carry no theme of each grade. */
  endings: number;
  withoutReason: GradeCounts;
  /** Endings with no theme at all, by how they ended. */
  themes: ThemeSummary[];
  outside: { grade: Grade; outside: number; of: number; low: number; high: number }[];
  /** Per month (`YYYY-MM`) and grade: endings by control. An ending with several controls counts in each. */
  byMonth: {
    month: string;
    grade: Grade;
    within: number;
    partly: number;
    outside: number;
    unknown: number;
  }[];
};

/** One theme opened: the words and applications behind it. */
export type ThemeDetail = {
  theme: Theme;
  places: {
    endingId: number;
    applicationId: number;
    role: string;
    company: string;
    endedOn: string;
    grade: Grade;
    control: Control;
    named: string;
    /** The words it comes from with the place in them; null for my own view and for themes without words. */
    words: { text: string; spans: Span[]; who: string; on: string } | null;
  }[];
};

export const explorerInput = z.object({
  from: dayInput.nullable().default(null),
  to: dayInput.nullable().default(null),
});
export const themeDetailInput = z.object({
  code: z.string().min(1).max(60),
  grades: z.array(z.enum(GRADES)).default([...GRADES]),
});
export const addThemeInput = z.object({
  name: z.string().trim().min(1).max(LIMITS.line),
  definition: z.string().trim().max(2000).default(''),
  control: z.enum(CONTROLS),
});
export const updateThemeInput = z.object({
  id: idInput,
  revision: revisionInput,
  changes: z.object({
    name: z.string().trim().min(1).max(LIMITS.line).optional(),
    definition: z.string().trim().max(2000).optional(),
    control: z.enum(CONTROLS).optional(),
    hidden: z.boolean().optional(),
  }),
});
export type AddTheme = z.output<typeof addThemeInput>;
export type UpdateTheme = z.output<typeof updateThemeInput>;
