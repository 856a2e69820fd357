import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AutosaveState, makeAutosave } from './autosave.ts';

/** A host that answers each call when told to, and keeps what it was sent. */
function fakeHost() {
  const calls: { value: string; revision: number; answer: (error?: Error) => void }[] = [];
  const last: [string, number][] = [];
  const states: AutosaveState[] = [];
  const autosave = makeAutosave<string>({
    revision: 1,
    save: (value, revision) =>
      new Promise((resolve, reject) => {
        const answer = (error?: Error) => (error ? reject(error) : resolve({ revision: revision + 1 }));
        calls.push({ value, revision, answer });
      }),
    sendLast: (value, revisions) => {
      for (const revision of revisions) last.push([value, revision]);
    },
    onState: (state) => states.push(state),
  });
  return { autosave, calls, last, states };
}

const refusal = (code: string) =>
  TRPCClientError.from({
    error: { message: 'Refused.', code: -32_000, data: { expected: { code, message: 'Refused.' } } },
  });
const conflict = refusal('CONFLICT');

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('saving as it is typed', () => {
  it('sends within 400 ms, also while typing goes on', () => {
    const { autosave, calls } = fakeHost();
    for (const typed of ['a', 'ab', 'abc', 'abcd']) {
      autosave.change(typed);
      vi.advanceTimersByTime(100);
    }
    expect(calls.map(({ value }) => value)).toEqual(['abc']);
  });

  it('sends one call after the other, each with the newest revision', async () => {
    const { autosave, calls } = fakeHost();
    autosave.change('a');
    const first = autosave.flush();
    autosave.change('ab');
    const second = autosave.flush();
    expect(calls).toHaveLength(1);
    calls[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    calls[1]?.answer();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(calls.map(({ value, revision }) => [value, revision])).toEqual([
      ['a', 1],
      ['ab', 2],
    ]);
  });

  it('keeps what could not be saved and sends it again', async () => {
    const { autosave, calls, states } = fakeHost();
    autosave.change('a');
    const flushed = autosave.flush();
    calls[0]?.answer(new Error('No answer'));
    expect(await flushed).toBe(false);
    expect(states.at(-1)).toMatchObject({ status: 'problem', conflict: false });
    const again = autosave.flush();
    // A further try says nothing before it has succeeded.
    expect(states.at(-1)).toMatchObject({ status: 'problem' });
    expect(autosave.unsaved()?.value).toBe('a');
    calls[1]?.answer();
    expect(await again).toBe(true);
    expect(calls[1]?.value).toBe('a');
    expect(states.at(-1)).toEqual({ status: 'saved' });
    expect(autosave.unsaved()).toBeNull();
  });

  it('holds still at a conflict until the person has chosen', async () => {
    const { autosave, calls, states } = fakeHost();
    autosave.change('mine');
    const flushed = autosave.flush();
    calls[0]?.answer(conflict);
    await flushed;
    expect(states.at(-1)).toEqual({
      status: 'problem',
      sentence: 'Refused.',
      conflict: true,
      again: false,
    });
    autosave.change('mine too');
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls).toHaveLength(1);
    void autosave.keepMine(7);
    expect(calls[1]).toMatchObject({ value: 'mine too', revision: 7 });
  });

  it('takes over what others saved only when nothing of its own waits', () => {
    const { autosave } = fakeHost();
    expect(autosave.adopt(1)).toBe(false);
    expect(autosave.adopt(3)).toBe(true);
    autosave.change('mine');
    expect(autosave.adopt(4)).toBe(false);
  });
});

describe('a page that goes away', () => {
  it('sends what waits', () => {
    const { autosave, last } = fakeHost();
    autosave.change('a');
    autosave.leave();
    expect(last).toEqual([['a', 1]]);
  });

  it('sends for both cases when a call is under way', () => {
    const { autosave, last } = fakeHost();
    autosave.change('a');
    void autosave.flush();
    autosave.change('ab');
    autosave.leave();
    expect(last).toEqual([
      ['ab', 1],
      ['ab', 2],
    ]);
  });

  it('sends nothing when everything is saved', () => {
    const { autosave, last } = fakeHost();
    autosave.leave();
    expect(last).toEqual([]);
  });

  it('tries again by itself while the host does not answer, and not what was refused for what it says', async () => {
    const { autosave, calls, states } = fakeHost();
    autosave.change('a');
    void autosave.flush();
    calls[0]?.answer(new TypeError('Failed to fetch'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(calls.map(({ value }) => value)).toEqual(['a', 'a']);
    calls[1]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toEqual({ status: 'saved' });

    autosave.change('b');
    void autosave.flush();
    calls[2]?.answer(refusal('TOO_LARGE'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(3);
    expect(states.at(-1)).toMatchObject({ again: false });
  });
});
