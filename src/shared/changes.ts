/** The names of features, as the router and the change stream use them; folders write them with hyphens. */
export const FEATURES = [
  'applications',
  'network',
  'skills',
  'practice',
  'goals',
  'materials',
  'endings',
  'journal',
  'workSearch',
  'search',
  'insights',
  'reports',
  'calendar',
  'reminders',
  'today',
  'transfer',
  'archive',
  'settings',
  'profile',
  'lock',
  'backups',
  'recovery',
  'undo',
] as const;
export type Feature = (typeof FEATURES)[number];

/** One message of the change stream: what was committed, and by which window (so it need not reload what it knows). */
export type Change = { features: Feature[]; origin: string | null };

export type UndoStep = { id: number; label: string };
