import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDraftSaver } from './draft-saver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A host that answers when told to. */
function slowHost() {
  const arrived: string[] = [];
  const answers: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const send = (fields: string) => {
    arrived.push(fields);
    return new Promise<void>((resolve, reject) => answers.push({ resolve, reject }));
  };
  return { arrived, answers, send };
}

describe('keeping what is typed', () => {
  it('sends the newest within 400 ms of the first key, however long the typing goes on', async () => {
    const { arrived, answers, send } = slowHost();
    const saver = makeDraftSaver(send);
    saver.type('a');
    await vi.advanceTimersByTimeAsync(200);
    saver.type('ab');
    expect(saver.status()).toBe('keeping');
    await vi.advanceTimersByTimeAsync(200);
    expect(arrived).toEqual(['ab']);
    expect(saver.status()).toBe('keeping');
    answers[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.status()).toBe('kept');
  });

  it('sends at once when flushed, before any timer', () => {
    const { arrived, send } = slowHost();
    const saver = makeDraftSaver(send);
    saver.type('a');
    void saver.flush();
    expect(arrived).toEqual(['a']);
  });

  it('never says kept while something newer waits, and sends one after another', async () => {
    const { arrived, answers, send } = slowHost();
    const saver = makeDraftSaver(send);
    saver.type('a');
    void saver.flush();
    saver.type('ab');
    void saver.flush();
    expect(arrived).toEqual(['a']);
    answers[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toEqual(['a', 'ab']);
    expect(saver.status()).toBe('keeping');
    answers[1]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.status()).toBe('kept');
  });

  it('does not wait for an answer when the page is going away', async () => {
    const { arrived, answers, send } = slowHost();
    const saver = makeDraftSaver(send);
    saver.type('a');
    void saver.flush();
    saver.type('ab');
    saver.leave();
    expect(arrived).toEqual(['a', 'ab']);
    const settled = saver.settled();
    for (const { resolve } of answers) resolve();
    await settled;
    expect(saver.status()).toBe('kept');
  });

  it('says that it could not, and sends everything with the next key', async () => {
    const { arrived, answers, send } = slowHost();
    const saver = makeDraftSaver(send);
    saver.type('a');
    void saver.flush();
    answers[0]?.reject(new Error('no answer'));
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.status()).toBe('failed');
    saver.type('ab');
    await vi.advanceTimersByTimeAsync(400);
    expect(arrived).toEqual(['a', 'ab']);
  });

  it('lets nothing arrive after it was stopped', async () => {
    const { arrived, answers, send } = slowHost();
    const saver = makeDraftSaver(send);
    saver.type('a');
    void saver.flush();
    saver.type('ab');
    const stopped = saver.stop();
    answers[0]?.resolve();
    await stopped;
    await vi.advanceTimersByTimeAsync(400);
    expect(arrived).toEqual(['a']);
    expect(saver.status()).toBe('none');
  });
});
