import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCrashRule } from './crash-rule.ts';
import { createQueue, within } from './job-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the queue of jobs (fault 25)', () => {
  it('runs one at a time and in order, and a failure holds nobody up', async () => {
    const inTurn = createQueue();
    const seen: string[] = [];
    const job = (name: string, fails = false) =>
      inTurn(async () => {
        seen.push(`${name} starts`);
        await Promise.resolve();
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const outcomes = await Promise.allSettled([job('first'), job('second', true), job('third')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual([
      'first starts',
      'first ends',
      'second starts',
      'second ends',
      'third starts',
      'third ends',
    ]);
  });
});

describe('a time limit', () => {
  it('ends work that never comes back', async () => {
    const never = within(60_000, new Promise<never>(() => {}), () => new Error('late'));
    const outcome = expect(never).rejects.toThrow('late');
    await vi.advanceTimersByTimeAsync(60_000);
    await outcome;
  });

  it('gives the outcome of work in time, and leaves no timer', async () => {
    expect(await within(60_000, Promise.resolve('done'), () => new Error('late'))).toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('after a crash of the page', () => {
  it('it is loaded again, but the person is asked when it crashes again within a minute', () => {
    let now = 1_000;
    const decide = createCrashRule(() => now);
    expect(decide()).toBe('reload');
    now += 59_999;
    expect(decide()).toBe('ask');
    now += 60_000;
    expect(decide()).toBe('reload');
  });
});
