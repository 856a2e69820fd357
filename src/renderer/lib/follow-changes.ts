import type { Query, QueryClient } from '@tanstack/react-query';
import type { Change, Feature } from '../../shared/changes.ts';
import { onChanged } from '../platform/on-changed.ts';
import { windowId } from '../platform/window-id.ts';

/** Whose changes, besides their own, make the answers of these features out of date. */
const READS_FROM: Partial<Record<Feature, readonly Feature[]>> = {
  materials: ['applications', 'network', 'endings'],
  practice: ['applications', 'network', 'skills', 'endings'],
  goals: ['applications', 'skills', 'endings'],
  endings: ['applications', 'skills', 'practice', 'materials', 'goals'],
  skills: ['applications', 'endings', 'goals'],
  journal: ['applications', 'network', 'endings'],
  insights: ['applications', 'endings', 'materials', 'settings'],
  reports: ['applications', 'endings'],
  workSearch: ['applications', 'network', 'skills', 'practice', 'materials'],
  network: ['applications', 'endings'],
  calendar: ['applications', 'network', 'goals', 'endings', 'reminders'],
  reminders: ['applications', 'network', 'goals', 'endings', 'settings'],
  today: [
    'applications',
    'network',
    'skills',
    'practice',
    'goals',
    'endings',
    'journal',
    'reminders',
    'settings',
  ],
  search: [
    'reminders',
    'applications',
    'network',
    'skills',
    'practice',
    'materials',
    'goals',
    'endings',
    'journal',
    'workSearch',
    'transfer',
  ],
};

/** Reads again what a commit made out of date, in this window, until the given function is called. */
export function followChanges(client: QueryClient): () => void {
  return onChanged(
    (change) => applyChange(client, change, windowId),
    () => void client.invalidateQueries(),
  );
}

/** Marks what one commit made out of date; `self` is this window's id. */
export function applyChange(client: QueryClient, change: Change, self: string): void {
  const own = change.origin === self;
  // Another profile shares nothing with this one. This window resets itself when it asked for the switch.
  if (change.features.includes('profile') && !own) void client.resetQueries();
  else void client.invalidateQueries({ predicate: (query) => isOutOfDate(query, change, own) });
}

function isOutOfDate(query: Query, change: Change, own: boolean): boolean {
  const feature = featureOf(query.queryKey);
  // Every commit moves the undo history too; that it was locked is none.
  if (feature === 'undo') return change.features.some((changed) => changed !== 'lock');
  if (readsFrom(feature, change.features)) return true;
  // What this window wrote into its own feature it has put in place itself.
  const isInPlace = own && query.meta?.selfMerged === true;
  return !isInPlace && change.features.some((changed) => changed === feature);
}

function readsFrom(feature: string | null, changed: readonly Feature[]): boolean {
  return Object.entries(READS_FROM).some(
    ([reader, read]) => reader === feature && read.some((other) => changed.includes(other)),
  );
}

/** The feature a query belongs to: tRPC puts the path of the procedure first in its key. */
export function featureOf(queryKey: readonly unknown[]): string | null {
  const path = queryKey[0];
  const first: unknown = Array.isArray(path) ? path[0] : null;
  return typeof first === 'string' ? first : null;
}
