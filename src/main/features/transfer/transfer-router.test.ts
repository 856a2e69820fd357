import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messySheetFixture } from '../../../shared/domain/import/messy-sheet-fixture.ts';
import type { SheetSummary, TransferAnswers } from '../../../shared/transfer.ts';
import { openTransfer } from './transfer-test-setup.ts';

let profile: ReturnType<typeof openTransfer>;
beforeEach(() => {
  profile = openTransfer();
});
afterEach(() => profile.close());

const LINKEDIN =
  'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"11/3/26, 9:42 AM",me@x.example, +491234,Acme,Chef,http://www.linkedin.com/jobs/view/1,cv.pdf,Visa?:No\n"3/4/26, 1:00 PM",me@x.example, +491234,Borea,Cook,http://www.linkedin.com/jobs/view/2,cv.pdf,\n';
const SIMPLIFY =
  'Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes\nChef,Acme,https://a.example/1,2026-09-02,APPLIED,2026-09-02,No,,hello\nCook,Borea,https://a.example/2,2026-09-03,INTERVIEWING,2026-10-01,No,,\n';
const SMALL =
  'Company,Role,Status,Applied on,Contact,Contact Email,Salary\nAcme,Chef,Applied,2026-10-01,Ada Lane,ada@x.example,£30k\nBorea,Cook,Rejected,2026-10-02,Ada Lane,ADA@x.example,\nCorvid,Baker,Interview,2026-10-03,,,\n';

/** Says what the owner of the messy list would say. */
function messyAnswers(sheet: SheetSummary): TransferAnswers {
  const codes: Record<string, string> = {
    beworben: 'applied',
    absage: 'rejected',
    vorstellungsgespräch: 'interview',
    'nix gehört…': 'no_reply',
    'tel.-interview': 'screening',
    'warte noch': 'applied',
  };
  return {
    ...sheet.answers,
    dateOrders: sheet.answers.mapping.map(() => 'dmy' as const),
    statusChoices: sheet.statuses.map(({ key, status }) => {
      const code = codes[key];
      return { status, choice: code ? { kind: 'stage', stageId: profile.stageId(code) } : { kind: 'skip' } };
    }),
    allowMissingRole: true,
    duplicates: 'import',
  };
}

describe('importing a list', () => {
  it('lands every row of a messy sheet in the stage its owner chose, or lists it with the reason', async () => {
    const { bytes, rowCount } = messySheetFixture();
    const { jobId, sheet } = await profile.read(bytes, 'Bewerbungen.csv');
    expect([sheet.rowCount, sheet.encoding, sheet.certain, sheet.delimiter]).toEqual([
      rowCount,
      'windows-1252',
      false,
      ';',
    ]);
    expect(sheet.doubtfulLine).not.toBeNull();
    const unanswered = await profile.call.plan({ jobId, answers: sheet.answers });
    expect(unanswered.questions.map(({ kind }) => kind)).toContain('status');
    await expect(profile.call.run({ jobId, answers: sheet.answers })).rejects.toThrow(
      'Answer the open questions',
    );
    expect([profile.count('applications'), profile.count('imports')]).toEqual([0, 0]);

    const answers = messyAnswers(sheet);
    const preview = await profile.call.plan({ jobId, answers });
    expect(preview.questions).toEqual([]);
    expect(preview.asked.map(({ kind }) => kind)).toContain('status');
    const result = await profile.call.run({ jobId, answers });
    expect(result.added + result.listed.length).toBe(rowCount);
    expect(result.added).toBe(preview.planned);
    expect(result.listed.every(({ reason }) => reason.endsWith('.'))).toBe(true);

    const landed = profile.db
      .prepare(
        'SELECT CAST(stage_id AS TEXT) AS stageId, count(*) AS count FROM applications GROUP BY stage_id',
      )
      .all();
    expect(landed).toHaveLength(preview.counts.length);
    expect(landed).toEqual(expect.arrayContaining(preview.counts));
    const report = await profile.call.importReport({ importId: result.importId });
    const lines = [...report.rows, ...report.listed].map(({ line }) => line);
    expect(new Set(lines).size).toBe(rowCount);
    expect(profile.labels).toEqual(['Import Bewerbungen.csv']);
  });

  it('keeps stage, since and applied day equal to the history it writes', async () => {
    const { bytes } = messySheetFixture();
    const { jobId, sheet } = await profile.read(bytes);
    await profile.call.run({ jobId, answers: messyAnswers(sheet) });
    const differing = profile.db
      .prepare(
        `SELECT a.id FROM applications a WHERE a.stage_id IS NOT
           (SELECT e.stage_id FROM effective_stage_events e WHERE e.application_id = a.id ORDER BY e.id DESC LIMIT 1)
         OR a.stage_since IS NOT
           (SELECT e.occurred_on FROM effective_stage_events e WHERE e.application_id = a.id ORDER BY e.id DESC LIMIT 1)
         OR a.applied_on IS NOT (SELECT e.occurred_on FROM effective_stage_events e JOIN stages s ON s.id = e.stage_id
           WHERE e.application_id = a.id AND s.code = 'applied' ORDER BY e.id LIMIT 1)`,
      )
      .all();
    expect(differing).toEqual([]);
    expect(
      profile.db.prepare('SELECT count(*) FROM stage_events WHERE date_known = 0').pluck().get(),
    ).toBeGreaterThan(0);
  });

  it('undoes exactly its own rows and its own contacts', async () => {
    profile.db.exec(
      `INSERT INTO applications (role, company, stage_id, position, stage_since, created_at)
         VALUES ('Clerk', 'Own Ltd', 2, 'a0', '2026-11-01', '2026-11-01T00:00:00Z');
       INSERT INTO contacts (name, email) VALUES ('Own Person', 'own@x.example');`,
    );
    const { jobId, sheet } = await profile.read(SMALL);
    const { importId, added } = await profile.call.run({ jobId, answers: sheet.answers });
    expect(added).toBe(3);
    expect(profile.count('contacts')).toBe(2);
    const other = await profile.read('Company,Role\nDelta,Driver\n', 'other.csv');
    await profile.call.run({ jobId: other.jobId, answers: other.sheet.answers });
    profile.db.exec(`UPDATE applications SET revision = 2 WHERE company = 'Borea'`);
    const past = (await profile.call.imports()).find(({ id }) => id === importId);
    expect(past).toMatchObject({ fileName: 'my list.csv', added: 3, listed: 0, remaining: 3, changed: 1 });

    expect(await profile.call.undoImport({ importId })).toEqual({ removed: 3 });
    expect(profile.db.prepare('SELECT company FROM applications ORDER BY company').pluck().all()).toEqual([
      'Delta',
      'Own Ltd',
    ]);
    expect(profile.db.prepare('SELECT name FROM contacts').pluck().all()).toEqual(['Own Person']);
    expect(
      profile.db
        .prepare(
          'SELECT count(*) FROM stage_events e WHERE NOT EXISTS (SELECT 1 FROM applications a WHERE a.id = e.application_id)',
        )
        .pluck()
        .get(),
    ).toBe(0);
    expect(profile.labels.at(-1)).toBe('Undo the import of my list.csv');
    await expect(profile.call.undoImport({ importId })).rejects.toThrow('undone already');
  });

  it('puts new cards below those already in the stage, in the order of the sheet', async () => {
    profile.db.exec(
      `INSERT INTO applications (role, company, stage_id, position, stage_since, created_at)
       VALUES ('Clerk', 'Own Ltd', 1, 'a5', '2026-11-01', '2026-11-01T00:00:00Z')`,
    );
    const { jobId, sheet } = await profile.read('Company,Role,Status\nAcme,Chef,Saved\nBorea,Cook,Saved\n');
    await profile.call.run({ jobId, answers: sheet.answers });
    const order = profile.db
      .prepare('SELECT company FROM applications WHERE stage_id = 1 ORDER BY position')
      .pluck()
      .all();
    expect(order).toEqual(['Own Ltd', 'Acme', 'Borea']);
  });

  it('keeps the words of pay and contact, and makes one contact per name and e-mail', async () => {
    const { jobId, sheet } = await profile.read(SMALL);
    await profile.call.run({ jobId, answers: sheet.answers });
    const note = profile.db.prepare(`SELECT note FROM applications WHERE company = 'Acme'`).pluck().get();
    expect(note).toContain('£30k');
    expect(note).toContain('Ada Lane, ada@x.example');
    expect(profile.db.prepare('SELECT name, company, email FROM contacts').all()).toEqual([
      { name: 'Ada Lane', company: 'Acme', email: 'ada@x.example' },
    ]);
  });

  it('makes nobody anew who was merged or is in the Trash', async () => {
    profile.db.exec(
      `INSERT INTO contacts (id, name, email) VALUES (1, 'A. Lane', 'lane@x.example'), (3, 'Ben Moor', '');
       INSERT INTO contacts (name, email, deleted_at, merged_into) VALUES ('Ada Lane', 'ada@x.example', '2026-11-01', 1);
       UPDATE contacts SET company = 'Corvid', deleted_at = '2026-11-01' WHERE id = 3`,
    );
    const before = profile.count('contacts');
    const { jobId, sheet } = await profile.read(SMALL.replace('2026-10-03,,', '2026-10-03,Ben Moor,'));
    await profile.call.run({ jobId, answers: sheet.answers });
    expect(profile.count('contacts')).toBe(before);
  });

  it('reads what LinkedIn sends without asking anything', async () => {
    const { jobId, sheet } = await profile.read(LINKEDIN, 'Job Applications.csv');
    expect(sheet.recognised.kind).toBe('linkedin-applications');
    const preview = await profile.call.plan({ jobId, answers: sheet.answers });
    expect([preview.planned, preview.questions, preview.asked]).toEqual([2, [], []]);
    await profile.call.run({ jobId, answers: sheet.answers });
    expect(
      profile.db.prepare('SELECT company, applied_on AS day FROM applications ORDER BY id').all(),
    ).toEqual([
      { company: 'Acme', day: '2026-11-03' },
      { company: 'Borea', day: '2026-03-04' },
    ]);
  });

  it('reads what Simplify sends with its statuses and their days', async () => {
    const { jobId, sheet } = await profile.read(SIMPLIFY);
    expect(sheet.recognised.kind).toBe('simplify');
    const preview = await profile.call.plan({ jobId, answers: sheet.answers });
    expect(preview.questions).toEqual([]);
    await profile.call.run({ jobId, answers: sheet.answers });
    const rows = profile.db
      .prepare(
        'SELECT a.company, s.code, a.stage_since AS since FROM applications a JOIN stages s ON s.id = a.stage_id ORDER BY a.id',
      )
      .all();
    expect(rows).toEqual([
      { company: 'Acme', code: 'applied', since: '2026-09-02' },
      { company: 'Borea', code: 'interview', since: '2026-10-01' },
    ]);
  });

  it('takes a column of days for every ending, also where the employer closed the position', async () => {
    const { jobId, sheet } = await profile.read(
      'Company,Role,Applied,Rejected,Closed by employer\nHalden,Planner,2026-09-01,,2026-09-20\nMarlin,Lead,2026-09-02,2026-09-12,\n',
    );
    expect(sheet.recognised.columns.map(({ field }) => field)).toEqual([
      'company',
      'role',
      'appliedOn',
      'rejectedOn',
      'closedOn',
    ]);
    await profile.call.run({ jobId, answers: sheet.answers });
    expect(
      profile.db
        .prepare(
          'SELECT s.code, a.stage_since AS since FROM applications a JOIN stages s ON s.id = a.stage_id ORDER BY a.id',
        )
        .all(),
    ).toEqual([
      { code: 'closed_by_employer', since: '2026-09-20' },
      { code: 'rejected', since: '2026-09-12' },
    ]);
  });

  it('shows repeats of what is on the board, leaves them out, or brings them in when asked', async () => {
    const first = await profile.read(SMALL);
    await profile.call.run({ jobId: first.jobId, answers: first.sheet.answers });
    const { jobId, sheet } = await profile.read(`${SMALL}Delta,Driver,Applied,2026-10-04,,,\n`);
    const preview = await profile.call.plan({ jobId, answers: sheet.answers });
    expect([preview.planned, preview.repeats]).toEqual([1, 3]);
    expect(preview.listed[0]).toMatchObject({ line: 2, cause: 'duplicate' });
    const chosen = { ...sheet.answers, importAnyway: [3] };
    expect((await profile.call.plan({ jobId, answers: chosen })).planned).toBe(2);
    const all = { ...sheet.answers, duplicates: 'import' as const };
    expect((await profile.call.plan({ jobId, answers: all })).planned).toBe(4);
  });

  it('remembers the answers for the next sheet with the same column names', async () => {
    const text = 'Company,Role,Status,Applied on\nAcme,Chef,parked,03/04/2026\n';
    const first = await profile.read(text);
    expect(first.sheet.answersRemembered).toBe(false);
    const answers: TransferAnswers = {
      ...first.sheet.answers,
      dateOrders: [null, null, null, 'dmy'],
      statusChoices: [{ status: 'parked', choice: { kind: 'stage', stageId: profile.stageId('saved') } }],
    };
    await profile.call.run({ jobId: first.jobId, answers });
    const again = await profile.read('company, role ,Status,Applied on\nBorea,Cook,Parked,05/06/2026\n');
    expect(again.sheet.answersRemembered).toBe(true);
    expect((await profile.call.plan({ jobId: again.jobId, answers: again.sheet.answers })).questions).toEqual(
      [],
    );
    const certain = await profile.read('Company,Role,Status,Applied on\nBorea,Cook,Parked,05/26/2026\n');
    expect(certain.sheet.answers.dateOrders).toEqual([null, null, null, null]);
  });

  it('writes nothing at all when one row cannot be written', async () => {
    const { jobId, sheet } = await profile.read(SMALL);
    profile.db.exec(
      `CREATE TRIGGER refuse BEFORE INSERT ON applications WHEN NEW.company = 'Corvid'
       BEGIN SELECT RAISE(ABORT, 'refused'); END`,
    );
    await expect(profile.call.run({ jobId, answers: sheet.answers })).rejects.toThrow('refused');
    expect([
      profile.count('applications'),
      profile.count('stage_events'),
      profile.count('contacts'),
      profile.count('imports'),
    ]).toEqual([0, 0, 0, 0]);
    profile.db.exec('DROP TRIGGER refuse');
    expect((await profile.call.run({ jobId, answers: sheet.answers })).added).toBe(3);
  });

  it('says what to do with a file it cannot read', async () => {
    await expect(profile.read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toThrow(
      'damaged or cut off',
    );
    await expect(profile.read('%PDF-1.7 hello')).rejects.toThrow('This is a PDF');
    await expect(profile.read('Company,Role\nAcme,Chef\nBorea,"Cook\nCorvid,Baker\n')).rejects.toThrow(
      /^Line 3: A quote opened/,
    );
    await expect(profile.read('')).rejects.toThrow('nothing in this file');
    expect(profile.count('imports')).toBe(0);
  });

  it('brings in 10,000 rows in seconds, not minutes', async () => {
    const statuses = ['Applied', 'Rejected', 'Interview', 'Saved', 'Offer'];
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      [
        `Company ${index}`,
        `Role ${index % 70}`,
        statuses[index % 5],
        '2026-10-01',
        `https://jobs.example/${index}`,
        'Some words',
      ].join(','),
    );
    const started = performance.now();
    const { jobId, sheet } = await profile.read(
      `Company,Role,Status,Applied on,Link,Notes\n${rows.join('\n')}\n`,
    );
    const readAfter = performance.now() - started;
    const preview = await profile.call.plan({ jobId, answers: sheet.answers });
    const plannedAfter = performance.now() - started;
    expect(preview.planned).toBe(10_000);
    const { added } = await profile.call.run({ jobId, answers: sheet.answers });
    const took = performance.now() - started;
    console.info(
      `10,000 rows: read ${readAfter.toFixed(0)} ms, preview ${plannedAfter.toFixed(0)} ms, all ${took.toFixed(0)} ms`,
    );
    expect(added).toBe(10_000);
    // Wide enough for a busy machine; five seconds is what a quiet one must keep to.
    expect(took).toBeLessThan(20_000);
  });
});
