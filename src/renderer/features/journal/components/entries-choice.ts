import { ENTRY_KINDS, type EntryKind } from '../../../../shared/journal.ts';
import { today } from '../../../lib/format.ts';
import { privateParts } from '../../../lib/report-choice.ts';
import { type Period, readPeriod, usualPeriod } from '../../../lib/report-period.ts';

/** Which entries are on paper; it stands in the address. */
export type EntriesChoice = Period & {
  kind: EntryKind | null;
  tag: string | null;
  withPrivate: boolean;
  /** Energy and worry of each entry. */
  withFeelings: boolean;
};

/** Reads the choice from an address: the last three months, without private writing and feelings unless they are ticked. */
export function readEntriesChoice(query: URLSearchParams): EntriesChoice {
  const parts = privateParts(query);
  return {
    ...readPeriod(query, usualPeriod(today())),
    kind: ENTRY_KINDS.find((kind) => kind === query.get('kind')) ?? null,
    tag: query.get('tag'),
    withPrivate: parts.has('writing'),
    withFeelings: parts.has('feelings'),
  };
}

/** "Energy 3 of 5, worry 2 of 5"; empty where neither was answered. */
export function feelingWords({ energy, worry }: { energy: number | null; worry: number | null }): string {
  const parts = [
    energy === null ? '' : `energy ${energy} of 5`,
    worry === null ? '' : `worry ${worry} of 5`,
  ].filter((part) => part !== '');
  const words = parts.join(', ');
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
