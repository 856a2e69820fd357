import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

const SECRET = 'Quixotic-Marlin-7741';

let test: TestApp;
beforeEach(async () => {
  test = openTestApp();
  await test.call.profile.startEmpty({});
  test.context.write('Add contact', ['network'], (db) =>
    db.prepare('INSERT INTO contacts (name) VALUES (?)').run(SECRET),
  );
  await test.call.backups.make({});
  for (const folder of ['attachments/ab', 'set-aside-2026-11-01-10-00-00', 'uploads/x']) {
    mkdirSync(join(test.dataDir, folder), { recursive: true });
    writeFileSync(join(test.dataDir, folder, 'kept'), SECRET);
  }
  writeFileSync(join(test.dataDir, 'salvaged-2026-11-01.db'), SECRET);
});
afterEach(() => test.close());

/** Every file below the profile that holds the secret. */
function holding(): string[] {
  return readdirSync(test.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(SECRET));
}

describe('erasing everything', () => {
  it('leaves no byte of it in the data folder, tells every window, and begins anew', async () => {
    expect(holding().length).toBeGreaterThan(4);
    const heard: string[] = [];
    test.app.onChanged(({ features, origin }) => heard.push(...features, String(origin)));
    const state = await test.call.profile.erase({ word: 'erase', backups: true });
    expect(state).toMatchObject({ profile: 'own', firstRun: true });
    expect(holding()).toEqual([]);
    expect(heard).toContain('profile');
    expect(heard).toContain('null');
    expect((await test.call.undo.state()).undo).toBeNull();
    test.reopen();
    expect((await test.call.profile.state()).firstRun).toBe(true);
  });

  it('keeps the backups unless they are ticked', async () => {
    await test.call.profile.erase({ word: 'erase', backups: false });
    const left = holding();
    expect(left).toHaveLength(1);
    expect(left[0]).toContain(join('backups', 'rebound-'));
    expect((await test.call.backups.state()).backups).toHaveLength(1);
  });

  it('needs the word, and the own profile', async () => {
    // @ts-expect-error -- what a page without the word would send
    await expect(test.call.profile.erase({ word: 'yes', backups: true })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await test.call.profile.switchTo({ profile: 'sample' });
    await expect(test.call.profile.erase({ word: 'erase', backups: true })).rejects.toMatchObject({
      cause: { code: 'INVALID' },
    });
    await test.call.profile.switchTo({ profile: 'own' });
    expect(holding().length).toBeGreaterThan(4);
  });
});
