import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callTRPCProcedure } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/changes.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { deriveKey, newKdf } from '../../derive-key.ts';
import { appRouter } from '../../router.ts';
import { keepLock } from './lock-store.ts';

const PASSPHRASE = 'corner table';
/** What answers while it is locked: the lock screen's own, and what helps with a profile that is not open. */
const ANSWERS = /^(?:lock\.(?:state|lock|lockIfIdle|noteUse|unlock)|recovery\.\w+)$/;

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

/** As turning it on does, but with a hash that is made quickly. */
async function turnOn(lockAfter: 'never' | '5' = 'never'): Promise<void> {
  const kdf = newKdf(10);
  keepLock(app.context.db, { lockAfter, kdf, hash: await deriveKey(PASSPHRASE, kdf) });
  await unlock();
}
const later = (seconds: number) => {
  app.time.now = new Date(app.time.now.getTime() + seconds * 1000);
};
const isLocked = async () => (await app.call.lock.state()).isLocked;
const unlock = (passphrase = PASSPHRASE) => app.call.lock.unlock({ passphrase });
const asWindow = (origin: string) => app.app.contextFor(origin).lock;

/** The code with which a procedure of the router is refused, or null. */
async function refusalOf(path: string, type: 'query' | 'mutation'): Promise<string | null> {
  try {
    await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx: app.context,
      getRawInput: async () => undefined,
      signal: undefined,
      batchIndex: 0,
    });
    return null;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    return cause instanceof ExpectedError ? cause.code : null;
  }
}
function typeOf(procedure: unknown): 'query' | 'mutation' {
  return Object(Object(procedure)._def).type === 'query' ? 'query' : 'mutation';
}

describe('while it is locked', () => {
  it('every procedure of the router is refused, but what the lock screen needs', async () => {
    await turnOn();
    await app.call.lock.lock();
    const procedures = Object.entries<unknown>(appRouter._def.procedures);
    expect(procedures.length).toBeGreaterThan(200);
    const answered: string[] = [];
    for (const [path, procedure] of procedures)
      if ((await refusalOf(path, typeOf(procedure))) !== 'LOCKED') answered.push(path);
    expect(answered.filter((path) => !ANSWERS.test(path))).toEqual([]);
    expect(answered).toContain('lock.unlock');
  });

  it('no attachment and no upload comes out or goes in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-lock-'));
    const file = (name: string) => {
      writeFileSync(join(folder, name), 'a resume');
      return join(folder, name);
    };
    const { sha256 } = await app.app.attachments.keep(file('one'));
    const id = app.app.uploads.keep(file('two'));
    await turnOn();
    expect(app.app.attachments.path(sha256)).not.toBeNull();
    await app.call.lock.lock();
    for (const served of [app.app, app.context]) {
      expect(served.attachments.path(sha256)).toBeNull();
      expect(served.uploads.path(id)).toBeNull();
      await expect(served.attachments.keep(file('three'))).rejects.toMatchObject({ code: 'LOCKED' });
      expect(() => served.uploads.keep(file('four'))).toThrow('locked');
    }
    await unlock();
    expect(app.app.attachments.path(sha256)).not.toBeNull();
    expect(app.app.uploads.path(id)).not.toBeNull();
  });

  it('windows hear that it is locked, and nothing else', async () => {
    const heard: Change[] = [];
    app.app.onChanged((change) => heard.push(change));
    await turnOn();
    await app.call.lock.lock();
    heard.length = 0;
    app.context.write(null, ['applications'], (db) =>
      db.prepare('UPDATE settings SET preferences = preferences').run(),
    );
    expect(heard).toEqual([]);
    await unlock();
    expect(heard).toEqual([{ features: ['lock'], origin: null }]);
  });

  it('backups are made all the same', async () => {
    await app.call.applications.create({ facts: { company: 'Marlin Rail', role: 'Depot manager' } });
    await turnOn();
    await app.call.lock.lock();
    await app.app.backUpIfDue();
    await unlock();
    expect((await app.call.backups.state()).backups).toHaveLength(1);
  });
});

describe('the passphrase', () => {
  it('opens, however its letters were typed, and no other does', async () => {
    await app.call.lock.turnOn({ passphrase: 'caf\u00e9 table', lockAfter: 'never' });
    await app.call.lock.lock();
    await expect(unlock('cafe table')).rejects.toThrow('This is not the passphrase.');
    expect(await isLocked()).toBe(true);
    await unlock('cafe\u0301 table');
    expect(await isLocked()).toBe(false);
  });

  it('has to wait longer and longer after wrong tries, also the right one', async () => {
    await turnOn();
    await app.call.lock.lock();
    for (let tried = 0; tried < 2; tried += 1) await expect(unlock('wrong')).rejects.toThrow(/passphrase\.$/);
    await expect(unlock('wrong')).rejects.toThrow('You can try again in 5 seconds.');
    await expect(unlock()).rejects.toThrow('Too many wrong tries. Try again in 5 seconds.');
    later(5);
    await expect(unlock('wrong')).rejects.toThrow('in 10 seconds.');
    later(4);
    await expect(unlock()).rejects.toThrow('in 6 seconds.');
    later(6);
    await unlock();
    await app.call.lock.lock();
    await expect(unlock('wrong')).rejects.toThrow(/passphrase\.$/);
  });

  it('cannot be guessed faster by many tries at once', async () => {
    await turnOn();
    await app.call.lock.lock();
    const tries = await Promise.allSettled(['a', 'b', 'c', PASSPHRASE].map((tried) => unlock(tried)));
    expect(tries.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect(await isLocked()).toBe(true);
  });

  it('is asked for to change it and to turn the lock off', async () => {
    await turnOn();
    await expect(app.call.lock.turnOff({ passphrase: 'wrong' })).rejects.toThrow('not the passphrase');
    await expect(
      app.call.lock.changePassphrase({ passphrase: 'wrong', next: 'window seat' }),
    ).rejects.toThrow('not the passphrase');
    await app.call.lock.changePassphrase({ passphrase: PASSPHRASE, next: 'window seat' });
    await app.call.lock.lock();
    await unlock('window seat');
    expect(await app.call.lock.turnOff({ passphrase: 'window seat' })).toMatchObject({ lockAfter: null });
    await app.call.lock.lock();
    expect(await isLocked()).toBe(false);
  });

  it('has at least four characters', async () => {
    await expect(app.call.lock.turnOn({ passphrase: 'abc', lockAfter: 'never' })).rejects.toThrow(
      'at least 4 characters',
    );
  });
});

describe('it locks', () => {
  it('at every start', async () => {
    await turnOn();
    expect(await isLocked()).toBe(false);
    app.reopen();
    expect(await isLocked()).toBe(true);
    await unlock();
    expect(await isLocked()).toBe(false);
  });

  it('not at all while no passphrase is set', async () => {
    app.reopen();
    await app.call.lock.lock();
    expect(await app.call.lock.lockIfIdle()).toMatchObject({ againInMs: null, state: { isLocked: false } });
  });

  it('when no window was used for as long as was chosen', async () => {
    await turnOn('5');
    asWindow('one').noteUse('one');
    later(200);
    asWindow('two').noteUse('two');
    later(100);
    expect(asWindow('one').lockIfIdle('one')).toMatchObject({
      againInMs: 200_000,
      state: { isLocked: false },
    });
    later(200);
    expect(asWindow('one').lockIfIdle('one').state.isLocked).toBe(true);
  });

  it('by itself when no window asks, and later use does not open it', async () => {
    await turnOn('5');
    later(359);
    expect(await isLocked()).toBe(false);
    later(2);
    expect(await isLocked()).toBe(true);
    await app.call.lock.noteUse();
    expect(await isLocked()).toBe(true);
    await unlock();
    expect(await isLocked()).toBe(false);
  });

  it('again after a look at the sample, which has none', async () => {
    await turnOn();
    await app.call.profile.switchTo({ profile: 'sample' });
    expect(await app.call.lock.state()).toEqual({ lockAfter: null, isLocked: false, canBeSet: false });
    await expect(app.call.lock.turnOn({ passphrase: PASSPHRASE, lockAfter: 'never' })).rejects.toThrow(
      'your own profile',
    );
    await app.call.profile.switchTo({ profile: 'own' });
    expect(await isLocked()).toBe(true);
  });
});

describe('the lock', () => {
  it('cannot be undone', async () => {
    await app.call.lock.turnOn({ passphrase: PASSPHRASE, lockAfter: 'never' });
    expect(await app.call.undo.state()).toMatchObject({ undo: null });
  });

  it('is taken off by a start that was asked to, for whoever forgot the passphrase', async () => {
    await turnOn();
    app.reopen(true);
    expect(await app.call.lock.state()).toEqual({ lockAfter: null, isLocked: false, canBeSet: true });
    app.reopen();
    expect(await isLocked()).toBe(false);
  });

  it('stays as it is when a backup from before it is restored', async () => {
    await app.call.applications.create({ facts: { company: 'Marlin Rail', role: 'Depot manager' } });
    await app.context.backups.make('by_hand');
    const [backup] = (await app.call.backups.state()).backups;
    await turnOn();
    await app.context.backups.restore(backup?.id ?? '', null);
    expect(await app.call.lock.state()).toMatchObject({ lockAfter: 'never', isLocked: false });
    app.reopen();
    expect(await isLocked()).toBe(true);
    await unlock();
  });

  it('goes with everything when everything is erased', async () => {
    await turnOn();
    await app.call.profile.erase({ word: 'erase', backups: true });
    expect(await app.call.lock.state()).toMatchObject({ lockAfter: null, isLocked: false });
  });
});
