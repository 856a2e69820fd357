import { foldText } from './fold-text.ts';
import { normaliseCompany } from './normalise-company.ts';
import { normaliseRole } from './normalise-role.ts';

/** What of a saved e-mail says which application it is about. Names are those of senders and addressees. */
export type MailWords = {
  addresses: readonly string[];
  names: readonly string[];
  subject: string;
  text: string;
};

/** An application as it is looked for in e-mails; `emails` are those of the people who belong to it. */
export type MailApplication = { id: number; company: string; role: string; emails: readonly string[] };

/** Why an e-mail may belong to an application: who wrote, from where, or what it names. */
export type MailReason = 'person' | 'address' | 'company' | 'role';

/** An application an e-mail may belong to, with its strongest reason; `sure`: nothing else comes near. */
export type MailMatch = { id: number; why: MailReason; sure: boolean };

/** Applications filed under everything an e-mail can name, ready for many of them. */
export type MailIndex = {
  byEmail: Map<string, number[]>;
  /** Companies without blanks, as they stand in addresses. */
  byDomain: Map<string, number[]>;
  byCompany: Map<string, number[]>;
  byRole: Map<string, number[]>;
};

/** Where in an e-mail a name stands says how much it counts for. */
const POINTS = { person: 8, address: 6, companyAbove: 5, company: 3, role: 2 } as const;
/** A company of one word is also found where that word means something else. */
const ONE_WORD_COMPANY = 2;
const SURE = 5;
const MOST_MATCHES = 5;
const LONGEST_NAME = 8;
const TEXT_READ = 6_000;
const SHORTEST_DOMAIN = 3;

/** Anybody writes from these: providers of mailboxes, and programs that send for many employers. */
const SHARED_DOMAINS = new Set(
  (
    'gmail googlemail outlook hotmail live msn yahoo ymail icloud me aol gmx web proton protonmail posteo mailbox ' +
    'freenet orange laposte wanadoo free btinternet ' +
    'greenhouse lever myworkday workday smartrecruiters ashbyhq ashby personio recruitee teamtailor workable ' +
    'successfactors icims taleo jobvite bamboohr breezy softgarden join linkedin indeed stepstone xing glassdoor ' +
    'welcometothejungle hellowork monster totaljobs reed'
  ).split(' '),
);

/** Files applications once, so that each later `matchMail` costs only the words of its e-mail. */
export function indexForMail(applications: readonly MailApplication[]): MailIndex {
  const index: MailIndex = {
    byEmail: new Map(),
    byDomain: new Map(),
    byCompany: new Map(),
    byRole: new Map(),
  };
  for (const { id, company, role, emails } of applications) {
    for (const email of emails) file(index.byEmail, email.toLowerCase(), id);
    const key = normaliseCompany(company);
    file(index.byCompany, key, id);
    const domain = key.replaceAll(' ', '');
    if (domain.length >= SHORTEST_DOMAIN) file(index.byDomain, domain, id);
    file(index.byRole, normaliseRole(role), id);
  }
  return index;
}

/**
 * The applications an e-mail may belong to, the likeliest first, at most five. It is sure of one only when somebody of
 * it wrote, or its company is named where the sender or the subject stands, or company and role are named together, and
 * no other comes up to it.
 */
export function matchMail(mail: MailWords, index: MailIndex): MailMatch[] {
  const found = new Map<number, { points: number; best: number; why: MailReason }>();
  const add = (ids: readonly number[] | undefined, why: MailReason, points: number) => {
    for (const id of ids ?? []) {
      const before = found.get(id);
      const isBetter = before === undefined || points > before.best;
      found.set(id, {
        points: (before?.points ?? 0) + points,
        best: isBetter ? points : before.best,
        why: isBetter ? why : before.why,
      });
    }
  };

  const addresses = new Set(mail.addresses.map((address) => address.toLowerCase()));
  for (const address of addresses) add(index.byEmail.get(address), 'person', POINTS.person);
  for (const label of new Set([...addresses].flatMap(ownLabels)))
    add(index.byDomain.get(label), 'address', POINTS.address);

  const above = wordsOf([...mail.names, mail.subject].join('\n'));
  const below = wordsOf(mail.text.slice(0, TEXT_READ));
  const companiesAbove = new Set(runsIn(above, index.byCompany));
  for (const company of companiesAbove) add(index.byCompany.get(company), 'company', POINTS.companyAbove);
  for (const company of new Set(runsIn(below, index.byCompany)))
    if (!companiesAbove.has(company))
      add(index.byCompany.get(company), 'company', company.includes(' ') ? POINTS.company : ONE_WORD_COMPANY);
  // Roles are compared without their filler words, so the words of the e-mail have to go the same way.
  const roleWords = normaliseRoleWords([...above, ...below]);
  for (const role of new Set(runsIn(roleWords, index.byRole, true))) {
    const ids = index.byRole.get(role) ?? [];
    // "clerk" says nothing by itself.
    add(role.includes(' ') ? ids : ids.filter((id) => found.has(id)), 'role', POINTS.role);
  }

  const matches = [...found].sort(([a, one], [b, other]) => other.points - one.points || b - a);
  const [first, second] = matches;
  const isSure =
    first !== undefined && first[1].points >= SURE && first[1].points > (second?.[1].points ?? 0);
  return matches.slice(0, MOST_MATCHES).map(([id, { why }], at) => ({ id, why, sure: isSure && at === 0 }));
}

function file(drawer: Map<string, number[]>, key: string, id: number): void {
  if (key === '') return;
  const filed = drawer.get(key);
  if (filed === undefined) drawer.set(key, [id]);
  else filed.push(id);
}

/** The parts of an address that may name an employer: "jobs.halden-freight.example" → "haldenfreight". */
function ownLabels(address: string): string[] {
  const labels = (address.split('@')[1] ?? '').split('.').slice(0, -1);
  if (labels.some((label) => SHARED_DOMAINS.has(label))) return [];
  return labels.map((label) => label.replaceAll('-', ''));
}

type Word = { folded: string; isCapital: boolean };

/** The words of a text without signs and without "and", as the keys of companies are made. */
function wordsOf(text: string): Word[] {
  const words = text.replace(/['’`´]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .map((word) => ({ folded: foldText(word), isCapital: /^[\p{Lu}\p{N}]/u.test(word) }))
    .filter(({ folded }) => folded !== 'and' && folded !== 'und' && folded !== 'et');
}

function normaliseRoleWords(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    const folded = normaliseRole(word.folded);
    return folded === '' ? [] : [{ ...word, folded }];
  });
}

/** The filed names that stand in a text, word for word; a name of one word only with a capital letter, unless `small`. */
function runsIn(words: readonly Word[], names: ReadonlyMap<string, unknown>, small = false): string[] {
  const runs: string[] = [];
  for (const [at, { isCapital }] of words.entries()) {
    let run = '';
    for (const { folded } of words.slice(at, at + LONGEST_NAME)) {
      const isFirst = run === '';
      run = isFirst ? folded : `${run} ${folded}`;
      if (names.has(run) && (!isFirst || isCapital || small)) runs.push(run);
    }
  }
  return runs;
}
