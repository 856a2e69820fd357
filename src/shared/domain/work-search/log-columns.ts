import type { ActivityFields } from '../../work-search.ts';
import type { InLanguages } from './log-words.ts';

/** What a column of a printed log shows of an activity. */
export type CellCode =
  | 'day'
  | 'day_time'
  | 'minutes'
  | 'activity'
  | 'employer'
  | 'employer_place'
  | 'reach'
  | 'employer_reach'
  | 'position'
  | 'position_ref'
  | 'person'
  | 'method'
  | 'place'
  | 'result'
  | 'proof';

export type LogColumn = {
  cell: CellCode;
  /** As the form names it. */
  name: InLanguages;
  /** In parts of the width of the page. */
  width: number;
};

/** What a form wants to know: one of these fields, of these activities. */
export type Need = { of: 'all' | 'employer' | 'other'; anyOf: readonly (keyof ActivityFields)[] };

const NAMES: Readonly<Record<CellCode, InLanguages>> = {
  day: { en: 'Date', de: 'Datum', fr: 'Date' },
  day_time: { en: 'Date and time', de: 'Datum, Uhrzeit', fr: 'Date et heure' },
  minutes: { en: 'Minutes', de: 'Minuten', fr: 'Minutes' },
  activity: { en: 'What I did', de: 'Aktivität', fr: 'Démarche' },
  employer: { en: 'Employer', de: 'Unternehmen', fr: 'Entreprise' },
  employer_place: { en: 'Employer or place', de: 'Unternehmen oder Ort', fr: 'Entreprise ou lieu' },
  reach: {
    en: 'Phone, e-mail, address or web address',
    de: 'Telefon, E-Mail, Anschrift oder Internetadresse',
    fr: 'Téléphone, e-mail, adresse ou site',
  },
  employer_reach: {
    en: 'Employer and how to reach it',
    de: 'Unternehmen und Kontaktdaten',
    fr: 'Entreprise et coordonnées',
  },
  position: { en: 'Position', de: 'Stelle', fr: 'Poste' },
  position_ref: {
    en: 'Job title or reference',
    de: 'Stelle oder Kennziffer',
    fr: 'Poste ou référence',
  },
  person: { en: 'Person and title', de: 'Ansprechpartner', fr: 'Interlocuteur' },
  method: { en: 'How', de: 'Art', fr: 'Moyen' },
  place: { en: 'Place', de: 'Ort', fr: 'Lieu' },
  result: { en: 'Result', de: 'Ergebnis', fr: 'Résultat' },
  proof: { en: 'Proof', de: 'Nachweise', fr: 'Justificatifs' },
};

/** How much room a cell needs beside the others. */
const WIDTHS: Readonly<Record<CellCode, number>> = {
  day: 21,
  day_time: 20,
  minutes: 15,
  activity: 28,
  employer: 30,
  employer_place: 32,
  reach: 38,
  employer_reach: 44,
  position: 28,
  position_ref: 28,
  person: 34,
  method: 23,
  place: 24,
  result: 33,
  proof: 24,
};

/** A column under its usual name, or as this form names it. */
export function column(cell: CellCode, name: Partial<InLanguages> = {}): LogColumn {
  return { cell, name: { ...NAMES[cell], ...name }, width: WIDTHS[cell] };
}
