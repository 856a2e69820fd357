/** The names of features, as folders and as the change stream uses them. */
export const FEATURES = [
  'applications',
  'network',
  'skills',
  'practice',
  'goals',
  'materials',
  'endings',
  'journal',
  'search',
  'reports',
  'calendar',
  'reminders',
  'today',
  'transfer',
  'settings',
  'profile',
  'backups',
  'undo',
] as const;
export type Feature = (typeof FEATURES)[number];

/** One message of the change stream: what was committed, and by which window (so it need not reload what it knows). */
export type Change = { features: Feature[]; origin: string | null };

export type UndoStep = { id: number; label: string };
