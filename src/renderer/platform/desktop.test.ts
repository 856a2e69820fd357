import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BridgeAnswer, DesktopRequest } from '../../shared/bridge.ts';

/** This folder as the page of a desktop loads it; `say` sends what the host would, right or wrong. */
async function loadOnDesktop(answer: BridgeAnswer = { ok: true, data: null }) {
  const asked: DesktopRequest[] = [];
  const listeners = new Set<(message: unknown) => void>();
  vi.stubGlobal('rebound', {
    call: () => Promise.reject(new Error('nothing is called here')),
    ask: async (request: DesktopRequest) => {
      asked.push(request);
      return answer;
    },
    onMessage: (listener: (message: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  vi.resetModules();
  return {
    asked,
    say: (message: unknown) => {
      for (const listener of listeners) listener(message);
    },
    ...(await import('./connect.ts')),
    ...(await import('./connection.ts')),
    ...(await import('./on-changed.ts')),
    ...(await import('./on-menu-shortcut.ts')),
    ...(await import('./on-open-address.ts')),
    ...(await import('./on-opened-file.ts')),
    ...(await import('./notifications.ts')),
    ...(await import('./printing.ts')),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the page in the desktop', () => {
  it('needs no key, sends none, and cannot lose its host', async () => {
    const { connect, requestHeaders, reportConnection, readConnection } = await loadOnDesktop();
    expect(await connect()).toBe(true);
    expect(Object.keys(requestHeaders())).toEqual(['x-rebound-window']);
    reportConnection('lost');
    expect(readConnection()).toBe('open');
  });

  it('hears what was committed, passes over what is no change, and can stop', async () => {
    const { onChanged, say } = await loadOnDesktop();
    const heard: unknown[] = [];
    const stop = onChanged(
      (change) => heard.push(change),
      () => heard.push('gap'),
    );
    say({ kind: 'changed', change: { features: ['applications', 'weather'], origin: 'w1' } });
    say({ kind: 'changed', change: 'applications' });
    say({ kind: 'shortcut', keys: 'Mod+Z' });
    expect(heard).toEqual([{ features: ['applications'], origin: 'w1' }]);
    stop();
    say({ kind: 'changed', change: { features: ['undo'], origin: null } });
    expect(heard).toHaveLength(1);
  });

  it('goes where a notification leads, also one that was chosen before anything was shown', async () => {
    const { onOpenAddress, say } = await loadOnDesktop();
    const opened: string[] = [];
    say({ kind: 'open', address: '/calendar?reminder=3' });
    say({ kind: 'open', address: 'https://elsewhere.example' });
    const stop = onOpenAddress((address) => opened.push(address));
    say({ kind: 'open', address: '/network/people/4' });
    expect(opened).toEqual(['/calendar?reminder=3', '/network/people/4']);
    stop();
    onOpenAddress((address) => opened.push(address));
    expect(opened).toHaveLength(2);
  });

  it('hears of files that were opened, also before anybody could show them, and of nothing else', async () => {
    const { onOpenedFile, sayListening, say, asked } = await loadOnDesktop();
    const heard: unknown[] = [];
    const file = { kind: 'openFile', uploadId: 'a'.repeat(32), fileName: 'jobs.csv' };
    sayListening();
    expect(asked).toEqual([{ kind: 'listening' }]);
    say(file);
    say({ ...file, uploadId: '../../etc/passwd' });
    say({ ...file, fileName: 7 });
    say({ kind: 'open', address: '/board' });
    onOpenedFile((message) => heard.push(message));
    say({ kind: 'notice', sentence: 'This file could not be read.' });
    expect(heard).toEqual([file, { kind: 'notice', sentence: 'This file could not be read.' }]);
  });

  it('asks the desktop whether notifications come, and has one shown', async () => {
    const none = await loadOnDesktop({ ok: true, data: 'unsupported' });
    expect(await none.readNotificationState()).toBe('unsupported');
    expect(await none.tryNotification()).toBe(false);
    expect(none.asked).toEqual([
      { kind: 'tryNotification', show: false },
      { kind: 'tryNotification', show: true },
    ]);
    const some = await loadOnDesktop({ ok: true, data: 'ready' });
    expect(await some.readNotificationState()).toBe('desktop');
    expect(await some.tryNotification()).toBe(true);
  });

  it('hears the menu', async () => {
    const { onMenuShortcut, say } = await loadOnDesktop();
    const heard: string[] = [];
    onMenuShortcut((keys) => heard.push(keys));
    say({ kind: 'shortcut', keys: 'Mod+P' });
    say({ kind: 'shortcut' });
    say({ kind: 'changed', change: { features: [], origin: null } });
    expect(heard).toEqual(['Mod+P']);
  });

  it('asks the desktop to print and to save, without a sentence before it', async () => {
    const route = '/print/applications/3?paper=letter';
    const { print, savePdf, savePdfHint, asked } = await loadOnDesktop({ ok: true, data: 'Cook.pdf' });
    expect(savePdfHint).toBeNull();
    await print(route);
    expect(await savePdf(route, 'Cook')).toBe('Cook.pdf');
    expect(asked).toEqual([
      { kind: 'print', route },
      { kind: 'savePdf', route, name: 'Cook' },
    ]);
  });

  it('says nothing of a PDF the person chose not to save, and throws the sentence when it cannot be', async () => {
    const { savePdf } = await loadOnDesktop({ ok: true, data: null });
    expect(await savePdf('/print/applications/3', 'Cook')).toBeNull();
    const expected = { code: 'NOT_SAVED', message: 'The folder cannot be written to.' };
    const failing = await loadOnDesktop({
      ok: false,
      error: { code: -32603, message: '', data: { expected } },
    });
    await expect(failing.savePdf('/print/applications/3', 'Cook')).rejects.toMatchObject({
      data: { expected },
    });
  });
});
