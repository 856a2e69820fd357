import { expect, it } from 'vitest';
import { makeOnce } from './once.ts';

it('runs nothing beside or after what went well, and again what was refused or failed', async () => {
  const once = makeOnce();
  const runs: string[] = [];
  const run = (name: string, isDone: boolean) =>
    once(async () => {
      runs.push(name);
      await Promise.resolve();
      return isDone;
    });
  await Promise.all([run('refused', false), run('beside it', true)]);
  await expect(once(() => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  await Promise.all([run('went well', true), run('pressed twice', true)]);
  await run('pressed later', true);
  expect(runs).toEqual(['refused', 'went well']);
});
