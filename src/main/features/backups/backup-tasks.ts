import { constants, existsSync, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupManifest, BackupStage } from '../../../shared/backups.ts';
import { type AttachmentSource, namedFiles } from '../../attachments/collect-orphans.ts';
import { checkCopy, makePrivate } from '../../database/backup.ts';
import { renameDurably, syncFile } from '../../database/durable-file.ts';
import { writeManifest } from './backup-files.ts';
import type {
  AdoptTask,
  BackupMessage,
  BackupTask,
  CheckTask,
  FinishTask,
  UnpackTask,
} from './backup-messages.ts';
import { summarise } from './backup-summary.ts';
import { hashFile, keepInPool, poolPath } from './file-pool.ts';
import { keyIdOf, WrongPassphrase } from './passphrase-key.ts';
import { DamagedSeal, openSealed, sealedKey, sealFile, unlockSealed } from './seal-file.ts';

type Tell = (message: BackupMessage) => void;
type File = { sha256: string; size: number };

/** Refused for a reason that is told to the person. */
class Refused extends Error {
  readonly why: Extract<BackupMessage, { kind: 'refused' }>['why'];
  constructor(why: Refused['why'], detail: string) {
    super(detail);
    this.why = why;
  }
}

/** Does one task of the backup worker, start to end, and tells how it goes. Throws what nobody foresaw. */
export async function runBackupTask(task: BackupTask, tell: Tell): Promise<void> {
  try {
    if (task.kind === 'finish') tell({ kind: 'done', manifest: await finish(task, tell) });
    else if (task.kind === 'unpack') {
      await unpack(task, tell);
      tell({ kind: 'done', manifest: task.manifest });
    } else if (task.kind === 'adopt') tell({ kind: 'done', manifest: await adopt(task) });
    else {
      await check(task, tell);
      tell({ kind: 'done', manifest: null });
    }
  } catch (error) {
    if (error instanceof Refused) tell({ kind: 'refused', why: error.why, detail: error.message });
    else if (error instanceof WrongPassphrase)
      tell({ kind: 'refused', why: 'passphrase', detail: error.message });
    else if (error instanceof DamagedSeal) tell({ kind: 'refused', why: 'damaged', detail: error.message });
    else if (isNoRoom(error)) tell({ kind: 'refused', why: 'no_room', detail: error.message });
    else throw error;
  }
}

function isNoRoom(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'SQLITE_FULL')
  );
}

async function finish(task: FinishTask, tell: Tell): Promise<BackupManifest> {
  const { partial, path, folder, sealing, expected, attachments } = task;
  tell({ kind: 'progress', stage: 'checking', share: null });
  const identity = orRefused(() => {
    dropLog(partial);
    return checkCopy(partial, expected);
  });
  const content = readContent(partial, task.sources);

  const keyId = sealing ? keyIdOf(sealing.key) : null;
  const kept = await keepFiles(content.files, { attachments, folder, keyId, sealing, tell });

  let whole = partial;
  if (sealing) {
    const telling = sharer(tell, 'sealing', statSync(partial).size);
    sealFile(partial, sealing.partial, sealing.key, telling);
    whole = sealing.partial;
  }
  const bytes = statSync(whole).size;
  const sha256 = await hashFile(whole, sharer(tell, 'checking', bytes));
  syncFile(whole);
  renameDurably(whole, path);
  if (sealing) rmSync(partial, { force: true });
  const manifest: BackupManifest = {
    format: 1,
    app: 'rebound',
    ...task.facts,
    schema: identity.userVersion,
    bytes,
    sha256,
    counts: { ...identity.counts },
    ...content.summary,
    ...kept,
    sealedWith: keyId,
  };
  writeManifest(path, manifest);
  return manifest;
}

/** A copy page by page says in its header that it has a log; opened so, it would need files beside it. */
function dropLog(path: string): void {
  const copy = new Database(path, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

function readContent(path: string, sources: readonly AttachmentSource[]) {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    return { files: [...namedFiles(copy, sources)].toSorted(), summary: summarise(copy) };
  } finally {
    copy.close();
  }
}

type Keeping = Pick<FinishTask, 'attachments' | 'folder' | 'sealing'> & { keyId: string | null; tell: Tell };

async function keepFiles(
  hashes: readonly string[],
  { attachments, folder, keyId, sealing, tell }: Keeping,
): Promise<Pick<BackupManifest, 'files' | 'missing'>> {
  const files: File[] = [];
  const missing: string[] = [];
  for (const [number, sha256] of hashes.entries()) {
    const attachment = attachmentPath(attachments, sha256);
    const size = statSync(attachment, { throwIfNoEntry: false })?.size;
    const place = poolPath(folder, sha256, keyId);
    tell({ kind: 'progress', stage: 'files', share: number / hashes.length });
    if (size === undefined) {
      missing.push(sha256);
      continue;
    }
    if (!existsSync(place)) {
      demandFileRoom(folder, size);
      if (sealing) sealIntoPool(attachment, place, sealing.key);
      else await keepInPool(attachment, place, sha256);
    }
    files.push({ sha256, size });
  }
  return { files, missing };
}

function sealIntoPool(attachment: string, place: string, key: Parameters<typeof sealFile>[2]): void {
  mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
  const partial = `${place}.partial`;
  rmSync(partial, { force: true });
  try {
    sealFile(attachment, partial, key);
    renameDurably(partial, place);
  } finally {
    rmSync(partial, { force: true });
  }
}

async function unpack(task: UnpackTask, tell: Tell): Promise<void> {
  const { path, manifest, target, newest } = task;
  if (manifest.schema > newest) throw new Refused('newer', `schema ${manifest.schema}`);
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: -1 };
  if (size !== manifest.bytes) throw new Refused('damaged', `${size} bytes in place of ${manifest.bytes}`);
  demandFileRoom(dirname(target), size);
  if ((await hashFile(path, sharer(tell, 'checking', size))) !== manifest.sha256)
    throw new Refused('damaged', 'the hash is another');

  try {
    const key = manifest.sealedWith === null ? null : await unlockSealed(path, task.passphrase ?? '');
    if (key) openSealed(path, target, key, sharer(tell, 'unsealing', size));
    else await keepCopy(path, target);
    syncFile(target);
    tell({ kind: 'progress', stage: 'checking', share: null });
    const { applicationId } = task;
    orRefused(() =>
      checkCopy(target, { applicationId, userVersion: manifest.schema, counts: manifest.counts }),
    );
    await bringBackFiles(task, key, tell);
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
}

/** Puts every attachment that the profile no longer has back into it; one that is gone here too stays gone. */
async function bringBackFiles(
  { folder, manifest, attachments }: UnpackTask,
  key: Parameters<typeof openSealed>[2] | null,
  tell: Tell,
): Promise<void> {
  for (const [number, { sha256 }] of manifest.files.entries()) {
    tell({ kind: 'progress', stage: 'files', share: number / manifest.files.length });
    const place = attachmentPath(attachments, sha256);
    const kept = poolPath(folder, sha256, manifest.sealedWith);
    if (existsSync(place) || !existsSync(kept)) continue;
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    const partial = join(dirname(place), `.partial-${sha256}`);
    rmSync(partial, { force: true });
    try {
      if (key) openSealed(kept, partial, key);
      else await keepCopy(kept, partial);
      // Left out rather than wrong: the list says that it is missing.
      if ((await hashFile(partial)) !== sha256) continue;
      syncFile(partial);
      renameDurably(partial, place);
    } catch (error) {
      if (!(error instanceof DamagedSeal)) throw error;
    } finally {
      rmSync(partial, { force: true });
    }
  }
}

async function adopt({ path, folder, passphrase, target, ...task }: AdoptTask): Promise<BackupManifest> {
  const isSealed = path.endsWith('.sealed');
  const plain = isSealed ? target : path;
  try {
    if (isSealed) openSealed(path, target, await unlockSealed(path, passphrase ?? ''));
    const identity = orRefused(() => checkCopy(plain));
    if (identity.applicationId !== task.applicationId) throw new Refused('damaged', 'of another app');
    const content = readContent(plain, task.sources);
    const sealedWith = isSealed ? keyIdOf(sealedKey(path)) : null;
    const isKept = (sha256: string) => existsSync(poolPath(folder, sha256, sealedWith));
    const stats = statSync(path);
    const madeAt = stats.mtime.toISOString();
    const manifest: BackupManifest = {
      format: 1,
      app: 'rebound',
      // Nothing says so; the rotation leaves it alone.
      profile: '',
      madeAt,
      day: madeAt.slice(0, 10),
      reason: task.reason,
      version: task.version,
      schema: identity.userVersion,
      bytes: stats.size,
      sha256: await hashFile(path),
      counts: { ...identity.counts },
      ...content.summary,
      files: content.files
        .filter(isKept)
        .map((sha256) => ({ sha256, size: statSync(poolPath(folder, sha256, sealedWith)).size })),
      missing: content.files.filter((sha256) => !isKept(sha256)),
      sealedWith,
    };
    writeManifest(path, manifest);
    return manifest;
  } finally {
    rmSync(target, { force: true });
  }
}

async function check({ paths }: CheckTask, tell: Tell): Promise<void> {
  for (const path of paths) {
    let sha256: string | null = null;
    try {
      sha256 = await hashFile(path);
    } catch {
      // Gone, or on a disk that cannot be read: not verified.
    }
    tell({ kind: 'hashed', path, sha256 });
  }
}

async function keepCopy(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  makePrivate(to);
}

function attachmentPath(attachments: string, sha256: string): string {
  return join(attachments, sha256.slice(0, 2), sha256);
}

function demandFileRoom(folder: string, bytes: number): void {
  const disk = statfsSync(folder);
  if (disk.bavail * disk.bsize < bytes) throw new Refused('no_room', `${bytes} bytes are needed`);
}

/** What a check of a copy finds is the copy's fault. */
function orRefused<Result>(look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    if (isNoRoom(error)) throw error;
    throw new Refused('damaged', error instanceof Error ? error.message : String(error));
  }
}

/** Tells how far a stage is, a hundred times at most. */
function sharer(tell: Tell, stage: BackupStage, total: number): (bytes: number) => void {
  let done = 0;
  let told = -1;
  return (bytes) => {
    done += bytes;
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (percent === told) return;
    told = percent;
    tell({ kind: 'progress', stage, share: Math.min(1, percent / 100) });
  };
}
