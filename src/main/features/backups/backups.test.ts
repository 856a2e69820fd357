import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupManifest } from '../../../shared/backups.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { backUp } from '../../database/backup.ts';
import { writeManifest } from './backup-files.ts';
import { checkedBackups, flipBit, logicalDump, openWithContent } from './backups-test-setup.ts';

let app: TestApp;
let cardId: number;
let sha256: string;
let folder: string;
beforeEach(async () => {
  const opened = await openWithContent();
  ({ app, sha256 } = opened);
  cardId = opened.card.id;
  folder = join(app.dataDir, 'backups');
});
afterEach(() => app.close());

const roles = async () => (await app.call.applications.board({})).cards.map(({ role }) => role).toSorted();
const add = (role: string) => app.call.applications.create({ facts: { role, company: 'Tidewell' } });
const addLater = (role: string) => {
  app.wait(1 / 24);
  return add(role);
};
const attachment = () => join(app.dataDir, 'attachments', sha256.slice(0, 2), sha256);
/** The newest. */
async function newest() {
  const [backup] = await checkedBackups(app);
  if (!backup) throw new Error('There is no backup');
  return backup;
}

describe('a backup', () => {
  it('is listed with its counts and whole with its files, and leaves nothing half-made', async () => {
    await app.call.backups.make({});
    expect(await checkedBackups(app)).toEqual([
      {
        id: 'folder:rebound-2026-11-23-09-00-00.db',
        file: 'rebound-2026-11-23-09-00-00.db',
        madeAt: app.time.now.toISOString(),
        day: '2026-11-23',
        reason: 'by_hand',
        bytes: expect.any(Number),
        applications: 1,
        entries: 0,
        files: 1,
        missingFiles: 0,
        check: 'verified',
        isSealed: false,
        isOwn: true,
        isElsewhere: false,
      },
    ]);
    expect(readdirSync(folder).toSorted()).toEqual([
      'files',
      'rebound-2026-11-23-09-00-00.db',
      'rebound-2026-11-23-09-00-00.db.json',
    ]);
  });

  it('is made of the sample too, where some versions of a material have no file', async () => {
    const sample = openTestApp(undefined, { sample: true });
    try {
      await sample.call.backups.make({});
      const [backup] = await checkedBackups(sample);
      expect(backup).toMatchObject({ check: 'verified', missingFiles: 0 });
      expect(backup?.files).toBeGreaterThan(0);
    } finally {
      sample.close();
    }
  });

  it('does not call itself whole when a file it names is gone', async () => {
    rmSync(attachment());
    await app.call.backups.make({});
    expect((await newest()).missingFiles).toBe(1);
  });

  it('with one flipped bit is damaged, is not restored, and the next older one is proposed (fault 9)', async () => {
    await app.call.backups.make({});
    await addLater('Second');
    await app.call.backups.make({});
    const [younger, older] = await checkedBackups(app);
    if (!younger || !older) throw new Error('There are not two');
    const path = join(folder, younger.file);
    flipBit(path, younger.bytes - 100);
    // Read in this run already, so that only the restore finds it.
    await expect(app.call.backups.restore({ id: younger.id, passphrase: null })).rejects.toThrow(
      `The newest good one is ${older.file}`,
    );
    expect(await roles()).toEqual(['Planner', 'Second']);
    app.reopen();
    expect((await checkedBackups(app)).map(({ check }) => check)).toEqual(['damaged', 'verified']);
    expect((await app.call.backups.state({})).proposed).toBe(older.id);
  });

  it('of 0 bytes, or cut off, is damaged', async () => {
    await app.call.backups.make({});
    const { file } = await newest();
    writeFileSync(join(folder, file), '');
    expect((await newest()).check).toBe('damaged');
  });

  it('without a manifest is unknown until it was looked at, and what is no backup is refused', async () => {
    backUp(app.context.db, folder, 'before-update-9-2026-11-20T10-00-00.db');
    writeFileSync(join(folder, 'rebound-holiday.db'), 'a list of towns'.repeat(100));
    const [one, other] = (await checkedBackups(app)).toSorted((a, b) => (a.file < b.file ? -1 : 1));
    if (!one || !other) throw new Error('There are not two');
    expect([one.check, other.check]).toEqual(['unknown', 'unknown']);
    await app.call.backups.check({ id: one.id, passphrase: null });
    await expect(app.call.backups.check({ id: other.id, passphrase: null })).rejects.toThrow('not offered');
    const checked = (await checkedBackups(app)).find(({ id }) => id === one.id);
    expect(checked).toMatchObject({ check: 'verified', reason: 'before_update', applications: 1 });
  });

  it('goes into the chosen folder, and into the profile while that one cannot be reached', async () => {
    const chosen = join(app.dataDir, '..', `chosen-${process.pid}`);
    try {
      await app.call.backups.setFolder({ folder: chosen });
      await app.call.backups.make({});
      expect(readdirSync(chosen)).toHaveLength(3);
      rmSync(chosen, { recursive: true });
      app.wait(1);
      await app.call.backups.make({});
      const state = await app.call.backups.state({});
      expect(state).toMatchObject({ isChosen: true, isReachable: false });
      expect(state.backups.map(({ isElsewhere }) => isElsewhere)).toEqual([true]);
    } finally {
      rmSync(chosen, { recursive: true, force: true });
    }
  });

  it.each(['backups', './here', ''])('refuses %j as its folder', async (typed) => {
    await expect(app.call.backups.setFolder({ folder: typed })).rejects.toThrow('whole path');
  });

  it('refuses a folder inside the profile, and a file', async () => {
    const inside = join(app.dataDir, 'more');
    mkdirSync(inside);
    await expect(app.call.backups.setFolder({ folder: inside })).rejects.toThrow('inside the data folder');
    const file = join(app.dataDir, 'a-file');
    writeFileSync(file, 'x');
    await expect(app.call.backups.setFolder({ folder: file })).rejects.toThrow('is a file');
  });
});

describe('by itself', () => {
  const reasons = async () => (await app.call.backups.state({})).backups.map(({ reason }) => reason);

  it('one is made at the first look, then one an hour with changes, and one a day without', async () => {
    await app.app.backUpIfDue();
    app.wait(0.5 / 24);
    await add('Second');
    await app.app.backUpIfDue();
    expect(await reasons()).toEqual(['launch']);
    app.wait(0.6 / 24);
    await app.app.backUpIfDue();
    app.wait(2 / 24);
    await app.app.backUpIfDue();
    expect(await reasons()).toEqual(['hourly', 'launch']);
    app.wait(1);
    await app.app.backUpIfDue();
    expect(await reasons()).toEqual(['launch', 'hourly', 'launch']);
  });

  it('one is made before more than 20 are deleted, and before an import into a filled profile', async () => {
    const cards = [];
    for (let made = 0; made < 21; made += 1) cards.push((await add(`Role ${made}`)).card);
    await app.call.applications.trash({
      items: cards.slice(0, 20).map(({ id, revision }) => ({ id, revision })),
    });
    expect(await reasons()).toEqual([]);
    await app.call.undo.undo({});
    const all = (await app.call.applications.board({})).cards.map(({ id, revision }) => ({ id, revision }));
    await app.call.applications.trash({ items: all });
    const [before] = await checkedBackups(app);
    expect(before).toMatchObject({ reason: 'before_delete', applications: 22 });
    await expect(app.call.network.exchange.bringPeople({ people: [], onlyApplied: false })).rejects.toThrow(
      'Nothing was changed',
    );
    expect((await checkedBackups(app)).map(({ reason }) => reason)).toEqual([
      'before_import',
      'before_delete',
    ]);
  });

  it('older ones go by the rotation, with the files only they named', async () => {
    await app.app.backUpIfDue();
    const [{ file, bytes } = { file: '', bytes: 0 }] = await checkedBackups(app);
    const manifest = backupManifest.parse(JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')));
    for (let day = 1; day < 60; day += 1) {
      const madeAt = new Date(app.time.now.getTime() - day * 86_400_000).toISOString();
      const path = join(folder, `rebound-${day}.db`);
      copyFileSync(join(folder, file), path);
      writeManifest(path, { ...manifest, madeAt, day: madeAt.slice(0, 10) });
    }
    // One that counts for nothing, though it is among the newest.
    flipBit(join(folder, 'rebound-2.db'), bytes - 100);
    const unnamed = join(folder, 'files', 'ff', 'f'.repeat(64));
    mkdirSync(dirname(unnamed), { recursive: true });
    writeFileSync(unnamed, 'of a backup that is gone');
    await app.call.backups.make({});
    const kept = await checkedBackups(app);
    // Two of the 23rd, and with those the 5 latest, 7 days, 4 weeks and 3 months; the damaged one has only 3 good ones after it.
    expect(kept.map(({ day }) => day?.slice(5))).toEqual(
      '11-23 11-23 11-22 11-21 11-20 11-19 11-18 11-17 11-16 11-15 11-08 10-31 09-30'.split(' '),
    );
    expect(kept.filter(({ check }) => check === 'damaged').map(({ day }) => day)).toEqual(['2026-11-21']);
    expect(existsSync(unnamed)).toBe(false);
    expect((await newest()).missingFiles).toBe(0);
  });
});

describe('a restore', () => {
  it('brings everything back as it was, with the files, and can be gone back from', async () => {
    const before = logicalDump(app.context.db);
    await app.call.backups.make({});
    const { id } = await newest();
    const second = await addLater('Second');
    await app.call.applications.update({
      id: cardId,
      revision:
        (await app.call.applications.board({})).cards.find((card) => card.id === cardId)?.revision ?? 0,
      changes: { note: 'a word' },
    });
    rmSync(attachment());
    const after = logicalDump(app.context.db);
    expect(await app.call.backups.preview({ id })).toMatchObject({
      now: { applications: 2, entries: 0 },
      since: { applications: 1, entries: 0, changedEntries: 0, moves: 0 },
    });

    const told: string[][] = [];
    app.app.onChanged(({ features }) => told.push(features));
    await app.call.backups.restore({ id, passphrase: null });
    expect(told.some((features) => features.includes('profile') && features.includes('journal'))).toBe(true);
    expect(logicalDump(app.context.db)).toBe(before);
    expect(existsSync(attachment())).toBe(true);

    const { goBack } = await app.call.backups.state({});
    if (goBack === null) throw new Error('There is no way back');
    await app.call.backups.restore({ id: goBack, passphrase: null });
    expect(logicalDump(app.context.db)).toBe(after);
    expect(second.card.role).toBe('Second');
    expect((await app.call.backups.state({})).goBack).toBe(null);
    expect(readdirSync(app.dataDir).filter((name) => /restored|replaced/.test(name))).toEqual([]);
  });

  it('removes a log that was left beside the database (fault 14)', async () => {
    await app.call.backups.make({});
    const before = logicalDump(app.context.db);
    const { id } = await newest();
    const path = join(app.dataDir, 'rebound.db');
    await addLater('Second');
    copyFileSync(`${path}-wal`, join(app.dataDir, 'old-wal'));
    const { db } = app.context;
    // As a log that could not be written into the file at the end.
    const close = db.close.bind(db);
    db.close = () => {
      const closed = close();
      copyFileSync(join(app.dataDir, 'old-wal'), `${path}-wal`);
      return closed;
    };
    await app.call.backups.restore({ id, passphrase: null });
    expect(logicalDump(app.context.db)).toBe(before);
  });

  it('refuses one of a newer Rebound', async () => {
    await app.call.backups.make({});
    const { id, file } = await newest();
    const path = join(folder, `${file}.json`);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), schema: 9999 }));
    await expect(app.call.backups.restore({ id, passphrase: null })).rejects.toThrow('newer Rebound');
  });
});

describe('with a passphrase', () => {
  it('nothing of it can be read, and only the passphrase opens it', async () => {
    await app.call.backups.setPassphrase({ passphrase: 'seven grey herons' });
    const before = logicalDump(app.context.db);
    await app.call.backups.make({});
    const { id, file, isSealed } = await newest();
    expect(isSealed).toBe(true);
    const bytes = readFileSync(join(folder, file));
    expect(bytes.includes('Marlin Rail')).toBe(false);
    expect(bytes.includes('SQLite format')).toBe(false);
    expect(readdirSync(folder).some((name) => name.startsWith('.partial'))).toBe(false);

    await addLater('Second');
    rmSync(attachment());
    await expect(app.call.backups.restore({ id, passphrase: 'seven gray herons' })).rejects.toThrow(
      'does not open this backup',
    );
    expect(await roles()).toEqual(['Planner', 'Second']);
    await app.call.backups.restore({ id, passphrase: 'seven grey herons' });
    expect(logicalDump(app.context.db)).toBe(before);
    expect(readFileSync(attachment(), 'utf8')).toBe('a letter of some length');
  });
});
