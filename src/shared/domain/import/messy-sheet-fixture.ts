/** What the fixture is made of, so a test can say what it expects. */
export interface MessySheet {
  /** The file: windows-1252, semicolons, CR LF with a few bare LF, two lines above the header. */
  bytes: Uint8Array;
  /** The same as text. */
  text: string;
  rowCount: number;
  /** The seven home-made statuses, as written most often. */
  statuses: readonly string[];
}

const MESSY_STATUSES = [
  'Beworben',
  'ABSAGE',
  'Vorstellungsgespräch',
  'nix gehört…',
  'Tel.-Interview',
  'warte noch',
  'Schublade',
] as const;

const COMPANIES = [
  'Müller & Söhne GmbH',
  'Bäckerei Süß',
  'Café Zürich AG',
  '"Die Halle" e.V.',
  'Société Générale',
  'Kraft; Werk KG',
  'Acme Ltd.',
  'O’Brien & Co.',
  'Overstolz GbR',
  'Nordlicht SE',
];
const ROLES = [
  'Bürokauffrau',
  'Softwareentwickler (m/w/d)',
  'Köchin',
  'Data Analyst',
  'Chargé de clientèle',
  'Pflegekraft',
  'Lagerist/in',
];
const PLACES = ['Köln', 'Zürich', 'Genève', 'Remote', 'N/A', ''];
const HEADER = [
  ' FIRMA ',
  'Stellen-Bezeichnung',
  'Beworben am (TT.MM.JJJJ)',
  'Status ',
  'Rückmeldung am',
  'ORT',
  'Gehalt (€)',
  'Link',
  'Notizen',
  '',
  '__proto__',
  'Notizen',
];
const ROW_COUNT = 300;

/**
 * Builds a list of 300 applications the way people keep them: always the same bytes, so unit and end-to-end tests can
 * count on it. About one row in nineteen has no company, one in seventeen no role, some dates are only hints.
 */
export function messySheetFixture(): MessySheet {
  const next = numbersFrom(20_260_304);
  const lines = ['Bewerbungen 2025/26;;;;;;;;;;;', 'Stand: laufend', '', HEADER.map(quoted).join(';')];
  for (let number = 1; number <= ROW_COUNT; number += 1)
    lines.push(messyRow(number, next).map(quoted).join(';'));
  lines.push(';;;;;;;;;;;', '');
  const text = lines.map((line, index) => line + (index % 23 === 0 ? '\n' : '\r\n')).join('');
  return { bytes: encodeWindows1252(text), text, rowCount: ROW_COUNT, statuses: MESSY_STATUSES };
}

function messyRow(number: number, next: () => number): string[] {
  const pick = (values: readonly string[]) => values[next() % values.length] ?? '';
  const day = 1 + (next() % 28);
  const month = 1 + (next() % 12);
  const year = month > 10 ? 2025 : 2026;
  const status = pick(MESSY_STATUSES);
  const company = number % 19 === 0 ? '' : pick(COMPANIES);
  const role = number % 17 === 0 ? pick(['', 'null', '-']) : `${pick(ROLES)} ${number % 40}`;
  const row = [
    number % 13 === 0 ? `  ${company}  ` : company,
    role,
    appliedText(number, day, month, year),
    number % 11 === 0 ? status.toUpperCase() : number % 29 === 0 ? '' : status,
    number % 6 === 0 ? `${two(day)}.${two(month)}.${year}` : '',
    pick(PLACES),
    number % 5 === 0 ? `${40 + (next() % 30)}.000 €` : '',
    number % 4 === 0 ? `https://jobs.example.org/stelle/${number % 60}?utm_source=brief` : '',
    noteText(number),
    number % 50 === 0 ? 'ohne Überschrift' : '',
    number % 30 === 0 ? 'geerbt' : '',
    number % 25 === 0 ? 'zweite Notiz' : '',
  ];
  if (number % 37 === 0) return row.slice(0, 4);
  return number % 41 === 0 ? [...row, 'eine Zelle zu viel'] : row;
}

function appliedText(number: number, day: number, month: number, year: number): string {
  if (number % 31 === 0) return `vor dem ${two(day)}.${two(month)}.`;
  if (number % 43 === 0) return `31.02.${year}`;
  if (number % 9 === 0) return '';
  if (number % 7 === 0) return `${day}/${month}/${String(year).slice(2)}`;
  return `${two(day)}.${two(month)}.${year}`;
}

function noteText(number: number): string {
  if (number % 8 === 0) return `Gespräch mit Frau "Weiß";\nzweite Zeile, mit Komma`;
  return number % 3 === 0 ? 'über Bekannte gehört' : '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function quoted(cell: string): string {
  return /[";\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Park and Miller's generator: small, and the same on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

const ABOVE_LATIN1: Readonly<Record<string, number>> = { '€': 0x80, '…': 0x85, '’': 0x92, '–': 0x96 };

function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => ABOVE_LATIN1[sign] ?? sign.charCodeAt(0));
}
