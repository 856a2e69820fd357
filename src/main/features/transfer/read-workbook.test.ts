import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openList } from './open-list.ts';
import { openTransfer } from './transfer-test-setup.ts';
import { makeWorkbook, sheetXml } from './workbook-test-setup.ts';

const LONGEST_REFUSAL_MS = 2_000;

let profile: ReturnType<typeof openTransfer>;
let folder: string;
beforeEach(() => {
  profile = openTransfer();
  folder = mkdtempSync(join(tmpdir(), 'rebound-workbook-'));
});
afterEach(() => {
  profile.close();
  rmSync(folder, { recursive: true, force: true });
});

const HEADER = ['Company', 'Role', 'Applied on', 'Status'];

describe('a workbook', () => {
  it('is read sheet by sheet and imported like any list', async () => {
    const bytes = makeWorkbook([
      {
        name: 'Jobs & more',
        rows: [['My search'], HEADER, ['Marlin Rail', 'Cook', { serial: 45_000 }, 'Applied']],
      },
      {
        name: 'Old',
        rows: [HEADER, ['Kite', 'Host', { serial: 44_000.75 }, 'Rejected'], ['Ode', 'Tutor', null, null]],
      },
    ]);
    const { sheet } = await profile.read(bytes, 'list.xlsx');
    expect(sheet).toMatchObject({
      format: 'workbook',
      sheetNames: ['Jobs & more', 'Old'],
      sheetName: 'Jobs & more',
      headers: HEADER,
      headerLine: 2,
      linesAbove: 1,
      sample: [{ line: 3, cells: ['Marlin Rail', 'Cook', '2023-03-15', 'Applied'] }],
    });
    const second = await profile.read(bytes, 'list.xlsx', 'Old');
    expect(second.sheet.sample.map(({ cells }) => cells[2])).toEqual(['2020-06-18', '']);
    const result = await profile.call.run({ jobId: second.jobId, answers: second.sheet.answers });
    expect(result).toMatchObject({ added: 2, listed: [] });
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'never moves a day in %s (fault 20)',
    async (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        const dates = async (is1904: boolean, ...cells: (number | { serial: number } | string)[]) => {
          const rows = cells.map((cell) => ['Inn', 'Cook', cell, null]);
          const { sheet } = await profile.read(
            makeWorkbook([{ name: 'A', rows: [HEADER, ...rows] }], { is1904 }),
          );
          return sheet.sample.map(({ cells: read }) => read[2]);
        };
        // Day 60 of the 1900 system never was; it stays what it is and is marked when it is read as a date.
        expect(
          await dates(false, { serial: 59 }, { serial: 60 }, { serial: 61 }, { serial: 45_000.999 }, 45_000),
        ).toEqual(['1900-02-28', '60', '1900-03-01', '2023-03-15', '45000']);
        expect(await dates(true, { serial: 43_538 }, 43_538, '13/04/2026')).toEqual([
          '2023-03-15',
          '2023-03-15',
          '13/04/2026',
        ]);
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );

  it('reads what has formatted but empty cells to the end of the sheet', async () => {
    const xml = sheetXml([HEADER, ['Inn', 'Cook', null, null]]).replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
    );
    const bytes = makeWorkbook([{ name: 'A', rows: [] }], {
      files: { 'xl/worksheets/sheet1.xml': strToU8(xml) },
    });
    expect((await profile.read(bytes)).sheet.rowCount).toBe(1);
  });
});

describe('a hostile workbook is refused with the limit, in time, and nothing is written (fault 19)', () => {
  const inSheet = (content: string | Uint8Array, told?: number) => workbookWith(Buffer.from(content), told);
  const cases: [string, () => Uint8Array, RegExp][] = [
    ['a bomb of 300 MB', bomb, /more than 50 MB/],
    [
      'a bomb that lies about its size',
      () => inSheet(new Uint8Array(20 * 2 ** 20), 900_000),
      /more than it says/,
    ],
    [
      'a part of more than a hundred times its size',
      () => inSheet(new Uint8Array(40 * 2 ** 20)),
      /100 times/,
    ],
    ['a sheet of a million rows', millionRows, /100 000 rows|100 times|50 MB/],
    [
      'one cell at the far end',
      () => inSheet(sheetXml([HEADER]).replace('r="A1"', 'r="XFD1048576"')),
      /100 000 rows/,
    ],
    ['too many columns', () => inSheet(sheetXml([Array.from({ length: 501 }, () => 'x')])), /500 columns/],
    [
      'a document type declaration',
      () => inSheet(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetXml([HEADER])}`),
      /DOCTYPE/,
    ],
    [
      'a name that leads elsewhere',
      () => makeWorkbook([{ name: 'A', rows: [HEADER] }], { files: { '../../evil.xml': strToU8('x') } }),
      /“\.\.\/”/,
    ],
    [
      'more than 1 000 entries',
      () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: 1001 }, (_, at) => [`${at}.csv`, strToU8('Company,Role\nA,B')]),
          ),
        ),
      /1 000 entries/,
    ],
    [
      'a cut-off workbook',
      () => makeWorkbook([{ name: 'A', rows: [HEADER] }]).slice(0, 600),
      /damaged or cut off/,
    ],
    ['a workbook without a sheet', () => makeWorkbook([]), /no sheet/],
    [
      'a zip in a zip',
      () => zipSync({ 'more.zip': zipSync({ 'a.csv': strToU8('Company,Role\nA,B') }) }),
      /no list/,
    ],
  ];

  it.each(cases)('%s', async (_, make, sentence) => {
    const path = join(folder, 'list.xlsx');
    writeFileSync(path, make());
    const begun = process.cpuUsage();
    await expect(openList({ path, stages: [], remembered: {} }, () => {})).rejects.toThrow(sentence);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(LONGEST_REFUSAL_MS);
  });

  it('says so through the worker, and writes nothing', async () => {
    await expect(profile.read(bomb(), 'list.xlsx')).rejects.toThrow(/more than 50 MB/);
    expect(profile.count('applications')).toBe(0);
    expect(profile.count('imports')).toBe(0);
  });

  let packed: Uint8Array | undefined;
  function bomb(): Uint8Array {
    packed ??= inSheet(new Uint8Array(300 * 2 ** 20));
    return packed;
  }
  function millionRows(): Uint8Array {
    const rows: string[] = [];
    for (let row = 1; row <= 1_000_000; row += 1)
      rows.push(`<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`);
    return inSheet(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);
  }
});

/** A workbook whose only sheet holds these bytes and is `told` to be of a size, packed as fast as zlib can. */
function workbookWith(content: Buffer, told = content.length): Uint8Array {
  const packed = deflateRawSync(content, { level: 1 });
  const files: Zippable = { 'xl/worksheets/sheet1.xml': [packed, { level: 0 }] };
  const zip = Buffer.from(makeWorkbook([{ name: 'A', rows: [] }], { files }));
  const central = zip.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  const local = zip.readUInt32LE(central + 42);
  for (const method of [central + 10, local + 8]) zip.writeUInt16LE(8, method);
  for (const size of [central + 24, local + 22]) zip.writeUInt32LE(told, size);
  return zip;
}
