import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { SheetSummary } from '../../../shared/transfer.ts';
import type { Context, Db } from '../../context.ts';
import { migrations } from '../../database/migrations.ts';
import { noBackups } from '../../no-backups-for-tests.ts';
import { createCaller } from '../../trpc.ts';
import { sourceWorkers } from '../../workers-for-tests.ts';
import { transferRouter } from './transfer-router.ts';

const TODAY = '2026-11-23';

/** A profile on disk with the real tables, and the calls of this feature on it. `close` removes it. */
export function openTransfer() {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-transfer-'));
  const db: Db = new Database(join(folder, 'rebound.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  for (const { sql } of migrations) db.exec(sql);
  const labels: string[] = [];
  let uploads = 0;
  let moment = Date.parse('2026-11-23T09:00:00Z');
  const pathOf = (id: string) => join(folder, id);
  const context: Context = {
    db,
    log: { info() {}, warn() {}, error() {} },
    clock: () => {
      moment += 1000;
      return new Date(moment);
    },
    today: () => TODAY,
    origin: null,
    lookedAt: null,
    write(label, _features, change) {
      const result = db.transaction(() => change(db)).immediate();
      if (label !== null) labels.push(label);
      return result;
    },
    profiles: {
      state() {
        throw new Error('Imports do not look at profiles');
      },
      finishFirstRun() {},
      switchTo() {},
      replaceDatabase() {},
      erase: async () => {},
    },
    uploads: {
      keep(temporaryPath) {
        uploads += 1;
        const id = uploads.toString(16).padStart(32, '0');
        copyFileSync(temporaryPath, pathOf(id));
        return id;
      },
      path: (id) => pathOf(id),
      drop: (id) => rmSync(pathOf(id), { force: true }),
      makeFolder: () => folder,
    },
    workers: sourceWorkers,
    backups: noBackups,
    get lock(): never {
      throw new Error('Imports do not look at the lock');
    },
    refusal: null,
    recovery: null,
    attachments: {
      keep() {
        throw new Error('Imports keep no files');
      },
      path: () => null,
    },
  };
  const call = createCaller(transferRouter)(context);

  const upload = (content: string | Uint8Array): string => {
    const file = join(folder, 'chosen');
    writeFileSync(file, content);
    return context.uploads.keep(file);
  };
  const settled = async (jobId: string) => {
    for (;;) {
      const job = await call.job({ jobId });
      if (job.state !== 'reading') return job;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  /** Uploads and reads a sheet; throws its sentence when it cannot be read. */
  const read = async (
    content: string | Uint8Array,
    fileName = 'my list.csv',
    part?: string,
  ): Promise<{ jobId: string; sheet: SheetSummary }> => {
    const { jobId } = await call.startReading({ uploadId: upload(content), fileName, part });
    const job = await settled(jobId);
    if (job.state !== 'ready') throw new Error(job.state === 'stopped' ? job.message : `It is ${job.state}`);
    return { jobId, sheet: job.sheet };
  };
  const stageId = (code: string): string => {
    const id = db.prepare<[string], number>('SELECT id FROM stages WHERE code = ?').pluck().get(code);
    return String(id);
  };
  const count = (table: 'applications' | 'stage_events' | 'contacts' | 'imports'): number =>
    db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? -1;
  const close = () => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { db, call, labels, upload, settled, read, stageId, count, close };
}
