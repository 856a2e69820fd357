import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExpectedError } from '../../../shared/errors.ts';
import { migrate } from '../../database/migrate.ts';
import { DAMAGED, NEWER, NOT_AN_EXPORT, TOO_MUCH } from './archive-refusals.ts';
import { archiveLines } from './archive-text.ts';
import { archivedTables, SEQUENCE_TABLE } from './archived-tables.ts';
import { fillAtRandom, pick, seeded } from './generated-profile-test-setup.ts';
import { NEW_DATABASE, readArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

const CASES = Number(process.env.REBOUND_ARCHIVES ?? 200);
const SLOWEST_MS = 10_000;
const attachment = Buffer.from('a kept file');
const sha256 = createHash('sha256').update(attachment).digest('hex');

type Files = Record<string, Uint8Array>;
let folder: string;
let whole: Buffer;
let cases = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-hostile-'));
  writeFileSync(join(folder, sha256), attachment);
  const db = new Database(':memory:');
  migrate(db, () => {});
  const names = archivedTables(db).map(({ name }) => name);
  const ordinary = names.filter((name) => name !== SEQUENCE_TABLE && name !== 'settings');
  fillAtRandom(db, ordinary, seeded(7), [sha256]);
  db.prepare(
    `INSERT INTO applications (id, role, company, stage_id, position, stage_since, created_at)
     VALUES (5000001, 'Cook', 'Inn', 1, 'zz', '2026-11-20', 'x')`,
  ).run();
  db.prepare(
    `INSERT INTO application_documents (application_id, sha256, size, name, media_type, kind, added_on)
     VALUES (5000001, ?, 11, 'cv.pdf', 'application/pdf', 'cv', '2026-11-20')`,
  ).run(sha256);
  writeFileSync(join(folder, 'source.db'), db.serialize());
  db.close();
  const path = join(folder, 'whole.zip');
  writeArchive(
    path,
    {
      databasePath: join(folder, 'source.db'),
      pathOf: (name) => (name === sha256 ? join(folder, sha256) : null),
      app: '0.0.0',
      madeAt: '2026-11-23T09:00:00.000Z',
      today: '2026-11-23',
    },
    { withPrivate: true, withNotes: true },
  );
  whole = readFileSync(path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads these bytes as an export: the sentence they are refused with, or the rows that came of them. */
async function attempt(bytes: Uint8Array): Promise<{ refused: string } | { rows: string }> {
  cases += 1;
  const around = join(folder, `case-${cases}`);
  const into = join(around, 'into');
  mkdirSync(into, { recursive: true });
  const path = join(around, 'hostile.zip');
  writeFileSync(path, bytes);
  const begun = performance.now();
  try {
    await readArchive(path, into);
    const db = new Database(join(into, NEW_DATABASE), { readonly: true });
    const rows = `${[...archiveLines(db)].join('\n')}\n`;
    db.close();
    return { rows };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { refused: error.message };
  } finally {
    expect(performance.now() - begun).toBeLessThan(SLOWEST_MS);
    // Nothing was written anywhere but into its own folder.
    expect(readdirSync(around).sort()).toEqual(['hostile.zip', 'into']);
    expect(readdirSync(into).filter((name) => !/^(?:rebound\.db|attachments)$/.test(name))).toEqual([]);
    rmSync(around, { recursive: true });
  }
}

function unpacked(): Files {
  return unzipSync(whole);
}

/** Packs an export anew whose checksums fit what was done to its rows, so that they do not refuse it first. */
function repacked(files: Files, rows?: string, about: Record<string, unknown> = {}): Uint8Array {
  const text = rows ?? Buffer.from(files['rebound.json'] ?? []).toString();
  const known: unknown = JSON.parse(Buffer.from(files['about.json'] ?? []).toString());
  const data = { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
  const packed: Zippable = {
    ...files,
    'rebound.json': Buffer.from(text),
    'about.json': Buffer.from(JSON.stringify({ ...Object(known), data, ...about })),
  };
  return zipSync(packed, { level: 1 });
}

function rowsOf(files: Files): string {
  return Buffer.from(files['rebound.json'] ?? []).toString();
}

const SENTENCES = [DAMAGED, NEWER, NOT_AN_EXPORT, TOO_MUCH];

/** What is done to an export, one way for each kind of harm. */
const HARMS: readonly ((random: () => number) => Uint8Array)[] = [
  // Cut off.
  (random) => whole.subarray(0, Math.floor(random() * whole.length)),
  // Some bits turned.
  (random) => {
    const bytes = Buffer.from(whole);
    for (let turns = 1 + Math.floor(random() * 3); turns > 0; turns -= 1) {
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return bytes;
  },
  // Sizes and places in the directory that lie.
  (random) => {
    const bytes = Buffer.from(whole);
    const entries: number[] = [];
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      entries.push(at);
    const field = pick(random, [16, 20, 24, 42]);
    bytes.writeUInt32LE(pick(random, [0, 1, 2 ** 30, 0xfffffffe, 0xffffffff]), pick(random, entries) + field);
    return bytes;
  },
  // Lines of the rows lost, doubled, swapped or replaced.
  (random) => {
    const files = unpacked();
    const lines = rowsOf(files).split('\n');
    const at = Math.floor(random() * (lines.length - 1));
    const other = Math.floor(random() * (lines.length - 1));
    const line = lines[at] ?? '';
    switch (pick(random, ['lose', 'double', 'swap', 'replace'] as const)) {
      case 'lose':
        lines.splice(at, 1);
        break;
      case 'double':
        lines.splice(at, 0, line);
        break;
      case 'swap':
        lines[at] = lines[other] ?? '';
        lines[other] = line;
        break;
      case 'replace':
        lines[at] = pick(random, [
          '',
          '[',
          'null',
          '[{"__proto__":{"x":1}}],',
          '{"name":"sqlite_master","columns":["sql"],"rows":[',
          '{"name":"applications\\"; DROP TABLE stages; --","columns":["id"],"rows":[',
          `[${'['.repeat(50_000)}`,
          `{"__proto__":{"format":"rebound export"}}`,
        ]);
        break;
    }
    return repacked(files, lines.join('\n'));
  },
  // One value of another type, or one that no check lets in.
  (random) => {
    const files = unpacked();
    const lines = rowsOf(files).split('\n');
    const rows = lines.flatMap((line, at) => (line.startsWith('[') ? [at] : []));
    const at = pick(random, rows);
    const line = lines[at] ?? '';
    const row: unknown = JSON.parse(line.replace(/,$/, ''));
    if (!Array.isArray(row)) throw new Error('A row is a list');
    row[Math.floor(random() * row.length)] = pick(random, [
      true,
      {},
      [],
      null,
      'x'.repeat(30_000),
      -5,
      0.5,
      'no',
    ]);
    lines[at] = JSON.stringify(row) + (line.endsWith(',') ? ',' : '');
    return repacked(files, lines.join('\n'));
  },
  // What it says about itself.
  (random) =>
    repacked(
      unpacked(),
      undefined,
      pick<Record<string, unknown>>(random, [
        { format: 'another' },
        { version: 2 },
        { schema: 9_999 },
        { schema: 0 },
        { schema: 1 },
        { schema: '9' },
        { data: null },
        { data: { bytes: 5, sha256: '0'.repeat(64) } },
        { madeAt: 'yesterday' },
        { missing: ['../../etc/passwd'] },
        { counts: { applications: -1 } },
      ]),
    ),
  // Files that are lost, changed, moved elsewhere, or named to lead elsewhere.
  (random) => {
    const files = unpacked();
    const name = `attachments/${sha256}`;
    switch (pick(random, ['lose', 'change', 'climb', 'absolute', 'no rows', 'no about'] as const)) {
      case 'lose':
        delete files[name];
        break;
      case 'change':
        files[name] = Buffer.from('another file');
        break;
      case 'climb':
        files['attachments/../../escaped'] = attachment;
        break;
      case 'absolute':
        files['/etc/rebound-escaped'] = attachment;
        break;
      case 'no rows':
        delete files['rebound.json'];
        break;
      case 'no about':
        delete files['about.json'];
        break;
    }
    return zipSync(files, { level: 1 });
  },
  // Something else altogether.
  (random) =>
    pick(random, [
      Buffer.alloc(0),
      Buffer.from('PK'),
      Buffer.from('Company,Role\r\nInn,Cook\r\n'),
      zipSync({ 'word/document.xml': attachment }),
      Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500, 0xff)]),
      Buffer.concat([whole, whole]),
    ]),
];

describe('an export that is cut off, damaged or hostile', () => {
  it(`is refused with a sentence, or comes back exactly as it says, in ${CASES} cases`, async () => {
    expect(await attempt(whole)).toHaveProperty('rows');
    const refused = new Set<string>();
    let accepted = 0;
    for (let seed = 0; seed < CASES; seed += 1) {
      const harm = HARMS[seed % HARMS.length] ?? (() => whole);
      const bytes = harm(seeded(seed));
      const result = await attempt(bytes);
      if ('refused' in result) {
        expect(SENTENCES, `case ${seed}`).toContain(result.refused);
        refused.add(result.refused);
      } else {
        accepted += 1;
        const [said] = Object.values(unzipSync(bytes, { filter: ({ name }) => name === 'rebound.json' }));
        // The first choice counts as made, whatever the rows say of it.
        const same = (text: string) =>
          text.replace(/^(\[1,"[^\n]*",)[01](,"[^\n]*","[0-9a-f]*"\])$/m, '$10$2');
        expect(same(result.rows), `case ${seed}`).toBe(same(Buffer.from(said ?? []).toString()));
      }
    }
    expect([...refused].sort()).toEqual([...SENTENCES].sort());
    expect(accepted).toBeLessThan(CASES / 3);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  }, 900_000);

  it('that unpacks to far more than it should is given up early, whatever it declares', async () => {
    const files = unpacked();
    const zeros = new Uint8Array(60 * 2 ** 20);
    const bomb = { ...files, [`attachments/${sha256}`]: zeros };
    expect(await attempt(zipSync(bomb, { level: 6 }))).toEqual({ refused: TOO_MUCH });
    const oneLine = Buffer.alloc(40 * 2 ** 20, 0x5b);
    expect(await attempt(repacked(files, oneLine.toString('latin1')))).toEqual({ refused: TOO_MUCH });
    const behind = { ...files, 'about.json': [zeros, { level: 9 }] } satisfies Zippable;
    expect(await attempt(zipSync(behind))).toEqual({ refused: TOO_MUCH });
  });

  it('whose rows refer to rows that are not there is refused', async () => {
    const files = unpacked();
    const rows = rowsOf(files).replace('"Cook","Inn",1,', '"Cook","Inn",999,');
    expect(await attempt(repacked(files, rows))).toEqual({ refused: DAMAGED });
  });
});
