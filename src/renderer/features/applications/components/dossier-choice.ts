import { privateParts } from '../../../lib/report-choice.ts';

/** What of an application stays off its dossier unless it is ticked. */
export type DossierParts = {
  /** The person's own notes, preparation, remarks and view. */
  notes: boolean;
  /** E-mail addresses and telephone numbers of people. */
  contacts: boolean;
  pay: boolean;
};

export const DOSSIER_PARTS = [
  { value: 'notes', label: 'Notes, interview preparation and my own view' },
  { value: 'contacts', label: 'E-mail and telephone of people' },
  { value: 'pay', label: 'Pay' },
] as const;

/** Reads from an address what was ticked. */
export function readDossierParts(query: URLSearchParams): DossierParts {
  const parts = privateParts(query);
  return { notes: parts.has('notes'), contacts: parts.has('contacts'), pay: parts.has('pay') };
}

/** What is left out, said at the foot; empty when everything is there. */
export function leftOutOfDossier({ notes, contacts, pay }: DossierParts): string {
  const parts = [
    notes ? '' : 'notes, interview preparation and my own view',
    contacts ? '' : 'e-mail and telephone of people',
    pay ? '' : 'pay',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Left out by choice: ${parts.join('; ')}.`;
}

/** The application an address names (`application`), or null. */
export function readApplicationId(query: URLSearchParams): number | null {
  const id = Number(query.get('application'));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}
