import type { FieldKey, SheetKind } from '../../../../shared/domain/import/import-types.ts';

/** What a column can become, as the person reads it. */
export const FIELD_NAMES: Record<FieldKey, string> = {
  company: 'Company',
  role: 'Role',
  status: 'Status',
  savedOn: 'Saved on',
  appliedOn: 'Applied on',
  screeningOn: 'Screening on',
  interviewOn: 'Interview on',
  offerOn: 'Offer on',
  acceptedOn: 'Accepted on',
  declinedOn: 'Declined by me on',
  rejectedOn: 'Rejected on',
  withdrawnOn: 'Withdrawn on',
  closedOn: 'Closed by employer on',
  noReplyOn: 'No reply since',
  statusOn: 'Status since',
  history: 'History, step by step',
  url: 'Link',
  place: 'Place',
  source: 'Source',
  pay: 'Pay',
  note: 'Note',
  tags: 'Tags',
  nextStep: 'Next step',
  nextStepOn: 'Next step on',
  contactName: 'Contact, name',
  contactEmail: 'Contact, e-mail',
  ignore: 'Leave out',
};

const KIND_SENTENCES: Record<SheetKind, string> = {
  'linkedin-applications': 'This is LinkedIn’s Job Applications list.',
  'linkedin-saved': 'This is LinkedIn’s Saved Jobs list.',
  'linkedin-connections': 'This is LinkedIn’s Connections list.',
  'linkedin-positions': 'This is LinkedIn’s Positions list.',
  simplify: 'This is Simplify’s list of applications.',
  teal: 'This is Teal’s list of applications.',
  huntr: 'This is what Huntr’s API gives of your jobs.',
  other: 'Rebound has looked at the column names and filled in what each one becomes.',
};

/** Says what the sheet was recognised as. */
export function kindSentence(kind: SheetKind): string {
  return KIND_SENTENCES[kind];
}

/** "1 row", "20 rows". */
export function amount(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The two ways to read a date such as 03/04/2026, or null when it cannot be read both ways. */
export function bothReadings(example: string): { dayFirst: string; monthFirst: string } | null {
  const found = /(?<!\d)(\d{1,2})\D+(\d{1,2})(?!\d)/u.exec(example);
  const first = Number(found?.[1]);
  const second = Number(found?.[2]);
  const firstMonth = MONTHS[first - 1];
  const secondMonth = MONTHS[second - 1];
  if (!firstMonth || !secondMonth || first === second) return null;
  return {
    dayFirst: `the ${ordinal(first)} of ${secondMonth}`,
    monthFirst: `the ${ordinal(second)} of ${firstMonth}`,
  };
}

function ordinal(day: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[day];
  return `${day}${ending ?? 'th'}`;
}
