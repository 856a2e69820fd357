import { plainLine } from './content-lines/plain-value.ts';
import { CONNECTORS, guessName, guessRole, type Run } from './quick-add/guess-names.ts';
import { type LineWord, lineWords } from './quick-add/line-words.ts';
import { companyWords, matchName, nameWords } from './quick-add/match-names.ts';
import type { KnownNames, QuickAdd, QuickAddPiece } from './quick-add/quick-add-line.ts';
import { type ClockReading, readClock } from './quick-add/read-clock.ts';
import { type DayReading, readDay } from './quick-add/read-day.ts';
import { readKind } from './quick-add/read-kind.ts';

/** A line is short; what stands behind is kept as text and not searched. */
const LONGEST_READ = 500;
const NOBODY: KnownNames = { applications: [], companies: [], people: [] };

/**
 * Reads a line such as "phone screen Acme Tue 14:00" into what it says. `today` is `YYYY-MM-DD`. Every reading has its
 * place in the line and says whether it is sure; a day with two meanings is asked for, and what is not understood stays
 * in `text`.
 */
export function readQuickAdd(line: string, today: string, known: KnownNames = NOBODY): QuickAdd {
  const words = lineWords(readablePart(line));
  const pieces: QuickAddPiece[] = [];
  const taken = new Set<number>();
  const isFree = (at: number) => at >= 0 && at < words.length && !taken.has(at);
  function take(field: QuickAddPiece['field'], { at, count }: Run, sure: boolean): string {
    const [first, last] = [words[at], words[at + count - 1]];
    if (!first || !last) return '';
    for (let place = at; place < at + count; place += 1) taken.add(place);
    pieces.push({ field, start: first.start, end: last.end, sure });
    return plainLine(line.slice(first.start, last.end), LONGEST_READ);
  }

  const kind = readKind(words);
  if (kind) take('kind', kind, kind.sure);
  const when = readWhen(words, isFree, today, kind?.isPast ?? false);
  if (when.day) take('day', when.day, when.day.sure && !when.hasOtherDay);
  if (when.clock) take('time', when.clock, when.clock.sure);

  const names = takeKnownNames(words, isFree, known, take);
  if (kind && names.person === '' && names.role === '') {
    const run = guessName(words, isFree, kind, 'person');
    if (run) names.person = take('person', run, false);
  }
  if (kind && names.company === '' && !(kind.kind === 'next_step' && names.person !== '')) {
    const run = guessName(words, isFree, kind, 'company');
    if (run) {
      names.company = take('company', run, false);
      names.companyEnd = run.at + run.count;
    }
  }
  if (names.role === '' && (kind?.kind === 'application' || kind?.kind === 'interview')) {
    const run = guessRole(words, isFree, names.companyEnd);
    if (run) names.role = take('role', run, false);
  }

  const { companyEnd: _, ...named } = names;
  const days = when.day?.days ?? [];
  pieces.sort((a, b) => a.start - b.start);
  return {
    kind: kind?.kind ?? 'unknown',
    interviewKind: kind?.interviewKind ?? null,
    ...named,
    day: days.length === 1 ? (days[0] ?? null) : null,
    ask: days.length > 1 ? days : null,
    isDeadline: when.day?.isDeadline ?? false,
    time: when.clock?.time ?? null,
    endTime: when.clock?.endTime ?? null,
    text: restOf(line, words, taken),
    pieces,
  };
}

/** As many whole words as are read. */
function readablePart(line: string): string {
  if (line.length <= LONGEST_READ) return line;
  const start = line.slice(0, LONGEST_READ);
  const end = start.search(/\s\S*$/);
  return end < 0 ? '' : start.slice(0, end);
}

type When = {
  day: (DayReading & Run) | null;
  /** A second day stands in the line, and stays there as text. */
  hasOtherDay: boolean;
  clock: (ClockReading & Run) | null;
};

function readWhen(
  words: readonly LineWord[],
  isFree: (at: number) => boolean,
  today: string,
  isPast: boolean,
): When {
  // Without a day a dotted time is only likely, so a clear one tells whether "3.12" is the day.
  const hasClearTime = words.some((_, at) => readClock(words, at, false)?.sure);
  const readings: (DayReading & Run)[] = [];
  for (let at = 0; at < words.length; ) {
    const day = isFree(at) ? readDay(words, at, { today, isPast, hasClearTime }) : null;
    const isWhole =
      day !== null && Array.from({ length: day.count }, (_, offset) => at + offset).every(isFree);
    if (day && isWhole) readings.push({ ...day, at });
    at += day && isWhole ? day.count : 1;
  }
  const [day = null, ...others] = readings;
  const isOpen = (at: number) => isFree(at) && !(day && at >= day.at && at < day.at + day.count);
  for (let at = 0; at < words.length; at += 1) {
    const clock = readClock(words, at, day !== null);
    const isWhole =
      clock !== null && Array.from({ length: clock.count }, (_, offset) => at + offset).every(isOpen);
    if (clock && isWhole) return { day, hasOtherDay: others.length > 0, clock: { ...clock, at } };
  }
  return { day, hasOtherDay: others.length > 0, clock: null };
}

type Names = {
  applicationId: number | null;
  contactId: number | null;
  company: string;
  person: string;
  role: string;
  companyEnd: number | null;
};

/** Company, person and role among the names given, and the one application or contact they lead to. */
function takeKnownNames(
  words: readonly LineWord[],
  isFree: (at: number) => boolean,
  known: KnownNames,
  take: (field: 'company' | 'person' | 'role', run: Run, sure: boolean) => string,
): Names {
  const names: Names = {
    applicationId: null,
    contactId: null,
    company: '',
    person: '',
    role: '',
    companyEnd: null,
  };
  const person = matchName(
    words,
    isFree,
    known.people.map((item) => ({ item, words: nameWords(item.name) })),
  );
  const companies = new Map(
    [...known.companies, ...known.applications.map(({ company }) => company)].map((name) => [
      companyWords(name).join(' '),
      name,
    ]),
  );
  const company = matchName(
    words,
    isFree,
    [...companies].map(([key, name]) => ({
      item: { key, name },
      words: key.split(' ').filter((word) => word !== ''),
    })),
  );
  // Where both can be meant the whole name wins, and of two alike the company.
  const isSame =
    person && company && person.at < company.at + company.count && company.at < person.at + person.count;
  const isPersonBetter = person && company && person.isWhole && !company.isWhole;
  let ofCompany = known.applications;
  if (company && !(isSame && isPersonBetter)) {
    const [only] = company.items.length === 1 ? company.items : [];
    const written = take('company', company, company.isWhole && only !== undefined);
    names.company = only?.name ?? written;
    names.companyEnd = company.at + company.count;
    const keys = new Set(company.items.map(({ key }) => key));
    ofCompany = known.applications.filter((application) =>
      keys.has(companyWords(application.company).join(' ')),
    );
  }
  if (person && !(isSame && company && !isPersonBetter)) {
    const [only] = person.items.length === 1 ? person.items : [];
    const written = take('person', person, person.isWhole && only !== undefined);
    names.person = only?.name ?? written;
    names.contactId = only?.id ?? null;
  }
  const role = matchName(
    words,
    isFree,
    ofCompany.map((item) => ({ item, words: nameWords(item.role) })),
  );
  // One word alone ("lead") is a role only at a company that was named.
  if (role?.isWhole && (names.company !== '' || role.count > 1)) {
    names.role = take('role', role, role.items.length === 1 && names.company !== '');
    ofCompany = role.items;
    if (role.items.length === 1) names.role = role.items[0]?.role ?? names.role;
  } else if (names.company === '') ofCompany = [];
  const [application] = ofCompany.length === 1 ? ofCompany : [];
  names.applicationId = application?.id ?? null;
  return names;
}

/** The line without its pieces and without the small words right in front of one. */
function restOf(line: string, words: readonly LineWord[], taken: ReadonlySet<number>): string {
  const parts: string[] = [];
  let from = 0;
  for (const [at, { start, end, folded }] of words.entries()) {
    if (!taken.has(at) && !(CONNECTORS.has(folded) && taken.has(at + 1))) continue;
    parts.push(line.slice(from, start));
    from = end;
  }
  parts.push(line.slice(from));
  return plainLine(parts.join(''), line.length)
    .replace(/ (?=[,;.:])/g, '')
    .replace(/^[\s,;.:@]{1,20}|[\s,;@]{1,20}$/g, '');
}
