import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstAnswers, listStatuses } from '../../../shared/domain/import/import-questions.ts';
import { messySheetFixture } from '../../../shared/domain/import/messy-sheet-fixture.ts';
import { planImport } from '../../../shared/domain/import/plan-import.ts';
import { recogniseSheet } from '../../../shared/domain/import/recognise-sheet.ts';
import { readAdvert } from '../../../shared/domain/read-advert.ts';
import { readNetworkFile } from '../../../shared/domain/read-network-file.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { readMailFile } from '../endings/read-message.ts';
import { commitImport } from './commit-import.ts';
import { openList } from './open-list.ts';
import { readImportStages } from './transfer-store.ts';
import { openTransfer } from './transfer-test-setup.ts';
import { makeWorkbook } from './workbook-test-setup.ts';

const CASES = Number(process.env.REBOUND_IMPORTS ?? 200);
const SLOWEST_MS = 10_000;
const TODAY = '2026-11-23';

const SPOILERS = [
  '"',
  '\n',
  '\r',
  ';',
  '\t',
  '\0',
  '\uFEFF',
  "'",
  '<',
  '>',
  '<!DOCTYPE x>',
  '&#x0;',
  ']]>',
  '__proto__',
  'constructor',
  '=cmd()',
  '29/02/2026',
  '99999999999999999999',
  '\u202E',
  '💥',
  '{"a":',
  ']',
  '\\',
  'r="XFD1"',
  'Content-Type: multipart/mixed; boundary=',
] as const;

let folder: string;
let profile: ReturnType<typeof openTransfer>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-fuzz-'));
  profile = openTransfer();
});
afterAll(() => {
  profile.close();
  rmSync(folder, { recursive: true, force: true });
});

const ROWS = [
  ['Company', 'Role', 'Status', 'Applied on', 'History'],
  ['Inn', 'Cook', 'Applied', { serial: 46_000 }, 'Applied 3 Mar; Interview 10 Mar'],
  ['Ode', 'Tutor', 'Rejected', '03/04/2026', null],
];
const CSV = Buffer.from(messySheetFixture().bytes).subarray(0, 6_000);
const ADVERT = Buffer.from(
  '<html><head><title>Cook - Inn</title><script type="application/ld+json">{"@graph":[{"@type":["JobPosting"],"title":"Cook","description":"&lt;p&gt;Good food&lt;/p&gt;","hiringOrganization":{"name":"Inn"},"jobLocation":[{"address":{"addressLocality":"Leeds"}}]}]}</script></head><body><h1>Cook</h1><p>Apply by 3 March 2026</p></body></html>',
);
const MAIL = Buffer.from(
  'From: Ada <ada@inn.example>\r\nTo: me@mail.example\r\nSubject: =?UTF-8?Q?Your_application?=\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Thank you<img src="http://evil.example/x.png"></p>\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="../../.bashrc"\r\n\r\nx\r\n--b--\r\n',
);
const JOBS = Buffer.from(
  JSON.stringify([
    {
      title: 'Cook',
      _company: { name: 'Inn' },
      _list: { name: 'Applied' },
      url: 'https://inn.example',
      createdAt: '2026-03-01',
    },
    { title: 'Tutor', _company: { name: 'Ode' }, _list: { name: 'Offer' }, createdAt: 1_773_100_800_000 },
  ]),
);
const PEOPLE = Buffer.from(
  'Notes:\n"some sentence"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Moor,https://x.example/ada,,Inn,Cook,05 Mar 2024\n',
);

// The deep count takes more than a minute a kind on a busy machine.
const TIMEOUT_MS = 30_000 + CASES * 100;

describe(`${CASES} spoilt files of each kind: no crash, no hang, no partial import`, {
  timeout: TIMEOUT_MS,
}, () => {
  it('text', () => fuzz(1, () => CSV, spoilBytes, importBytes));
  it('workbooks, within and as zips', () =>
    fuzz(2, () => Buffer.from(makeWorkbook([{ name: 'A', rows: ROWS }])), spoilZip, importBytes));
  it('exports of LinkedIn', () =>
    fuzz(
      3,
      () =>
        Buffer.from(
          zipSync({
            'Jobs/Job Applications.csv': CSV,
            'Connections.csv': PEOPLE,
            'Skills.csv': strToU8('Name\nx'),
          }),
        ),
      spoilZip,
      importBytes,
    ));
  it('Huntr’s JSON', () => fuzz(4, () => JOBS, spoilBytes, importBytes));
  it('people and events', () =>
    fuzz(
      5,
      () => PEOPLE,
      spoilBytes,
      async (bytes) => void readNetworkFile(bytes),
    ));
  it('saved job pages', () =>
    fuzz(
      6,
      () => ADVERT,
      spoilBytes,
      async (bytes) => void readAdvert(bytes.toString('utf8')),
    ));
  it('saved e-mails', () =>
    fuzz(
      7,
      () => MAIL,
      spoilBytes,
      async (bytes) => void (await readMailFile(write(bytes))),
    ));
});

type Spoil = (bytes: Buffer, next: () => number) => Buffer;

async function fuzz(seed: number, make: () => Buffer, spoil: Spoil, bring: (bytes: Buffer) => Promise<void>) {
  const whole = make();
  let read = 0;
  for (let number = 0; number < CASES; number += 1) {
    const bytes = spoil(Buffer.from(whole), numbersFrom(seed * 100_000 + number));
    const begun = performance.now();
    try {
      await bring(bytes);
      read += 1;
    } catch (error) {
      if (!(error instanceof ExpectedError))
        throw new Error(`Case ${number} of seed ${seed}`, { cause: error });
    }
    expect(performance.now() - begun, `case ${number} of seed ${seed}`).toBeLessThan(SLOWEST_MS);
  }
  expect({}).not.toHaveProperty('reached');
  // A corpus of which nothing is ever read would prove nothing.
  expect(read).toBeGreaterThan(0);
}

/** Reads, plans with every question answered, and writes; rows are there whole or not at all. */
async function importBytes(bytes: Buffer): Promise<void> {
  const start = { path: write(bytes), stages: [], remembered: {} };
  const first = await openList(start, () => {});
  const part =
    first.kind === 'export' ? first.parts.find(({ kind }) => kind === 'applications')?.name : undefined;
  const list = first.kind === 'export' ? await openList({ ...start, part: part ?? '' }, () => {}) : first;
  if (list.kind === 'export') throw new Error('A list is no export');
  const { db } = profile;
  const stages = readImportStages(db);
  const stageId = stages[0]?.id ?? '';
  const recognised = recogniseSheet(list.sheet);
  const answers = firstAnswers(list.sheet, recognised);
  const statusChoices = listStatuses(list.sheet, answers, stages).map(({ status }) => ({
    status,
    choice: { kind: 'stage', stageId } as const,
  }));
  const plan = planImport({
    sheet: list.sheet,
    ...answers,
    dateOrders: answers.mapping.map(() => 'dmy' as const),
    statusChoices,
    allowMissingRole: true,
    defaultStageId: stageId,
    stages,
    existing: [],
    today: TODAY,
    duplicates: 'import',
  });
  expect(plan.rows.length + plan.listed.length).toBe(list.sheet.rows.length);
  const before = profile.count('applications');
  let added = 0;
  try {
    added = db.transaction(() => commitImport(db, 'spoilt', plan, `${TODAY}T09:00:00.000Z`).added)();
  } finally {
    expect(profile.count('applications')).toBe(before + added);
  }
}

function write(bytes: Buffer): string {
  const path = join(folder, 'case');
  writeFileSync(path, bytes);
  return path;
}

/** Flips, cuts, repeats and strews in what readers trip over, one to six times. */
function spoilBytes(bytes: Buffer, next: () => number): Buffer {
  let spoilt = bytes;
  for (let times = 1 + (next() % 6); times > 0; times -= 1) {
    const at = next() % (spoilt.length + 1);
    const until = Math.min(spoilt.length, at + (next() % 200));
    const [head, middle, tail] = [spoilt.subarray(0, at), spoilt.subarray(at, until), spoilt.subarray(until)];
    const kind = next() % 5;
    if (kind === 0) spoilt = Buffer.concat([head, Buffer.from([next() % 256]), spoilt.subarray(at + 1)]);
    else if (kind === 1) spoilt = Buffer.concat([head, tail]);
    else if (kind === 2) spoilt = Buffer.concat([head, middle, middle, middle, tail]);
    else if (kind === 3) spoilt = Buffer.from(head);
    else spoilt = Buffer.concat([head, Buffer.from(SPOILERS[next() % SPOILERS.length] ?? ''), middle, tail]);
  }
  return spoilt;
}

/** Half of them are spoilt as zips; the others hold a spoilt part, which is what gets past the zip. */
function spoilZip(bytes: Buffer, next: () => number): Buffer {
  if (next() % 2 === 0) return spoilBytes(bytes, next);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[next() % names.length] ?? '';
  const text = strFromU8(parts[name] ?? new Uint8Array());
  return Buffer.from(zipSync({ ...parts, [name]: spoilBytes(Buffer.from(text), next) }));
}

/** Park and Miller's generator: small, and the same on every machine. */
function numbersFrom(seed: number): () => number {
  let state = (seed * 7919) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
