import { describe, expect, it } from 'vitest';
import { MESSAGE_BYTES } from '../../../shared/bridge.ts';
import { readMessage } from './read-message.ts';

const call = { kind: 'call', path: 'board.read', type: 'query', origin: 'window-1' };

describe('a message of the page', () => {
  it('may be a call, with or without input', () => {
    expect(readMessage(call)).toEqual(call);
    const input = { id: 1, note: null, tags: ['a'] };
    expect(readMessage({ ...call, input })).toEqual({ ...call, input });
  });

  it.each([
    '/print/applications/3?paper=a4',
    '/print/board',
    '/print/reports/2026-11?from=2026-11-01&all=',
    `/print/reports/journal?ids=${Array.from({ length: 5_000 }, (_, id) => id).join('%2C')}`,
  ])('may ask to print %s', (route) => {
    expect(readMessage({ kind: 'print', route })).toEqual({ kind: 'print', route });
    expect(readMessage({ kind: 'savePdf', route, name: 'Any' })).toMatchObject({ kind: 'savePdf' });
  });

  it('may ask for a folder, and names none itself', () => {
    expect(readMessage({ kind: 'chooseFolder' })).toEqual({ kind: 'chooseFolder' });
    expect(() => readMessage({ kind: 'chooseFolder', folder: '/etc' })).toThrow('could not read');
    expect(readMessage({ kind: 'listening' })).toEqual({ kind: 'listening' });
  });

  it('may ask to try a notification, whose words are not its own', () => {
    expect(readMessage({ kind: 'tryNotification', show: true })).toEqual({
      kind: 'tryNotification',
      show: true,
    });
    expect(() => readMessage({ kind: 'tryNotification', show: true, title: 'Hi' })).toThrow('could not read');
    expect(() => readMessage({ kind: 'openFile', uploadId: 'x', fileName: '/etc/passwd' })).toThrow(
      'could not read',
    );
  });

  it.each([
    '/board',
    '/print/',
    '/print/../board',
    '/print/a#/board',
    '/print/a?x=<b>',
    'https://evil.example/print/a',
    '//evil.example/print/a',
    '/print/a\n',
    `/print/${'a'.repeat(500)}`,
    `/print/a?${'a'.repeat(40_001)}`,
  ])('may not ask to print %s', (route) => {
    expect(() => readMessage({ kind: 'print', route })).toThrow('could not read');
  });

  it.each([
    undefined,
    null,
    'call',
    [],
    {},
    { ...call, kind: 'open' },
    { ...call, type: 'subscription' },
    { ...call, path: '' },
    { ...call, origin: 'a b' },
    { ...call, origin: undefined },
    { ...call, more: 1 },
    { kind: 'savePdf', route: '/print/a' },
  ])('is refused as %j', (sent) => {
    expect(() => readMessage(sent)).toThrow('could not read');
  });

  it('is refused when it is larger than allowed, measured in bytes', () => {
    const size = Buffer.byteLength(JSON.stringify({ ...call, input: '' }));
    const fits = { ...call, input: 'a'.repeat(MESSAGE_BYTES - size) };
    expect(readMessage(fits)).toEqual(fits);
    expect(() => readMessage({ ...fits, input: `${fits.input}a` })).toThrow('more than Rebound takes');
    expect(() => readMessage({ ...fits, input: `${fits.input.slice(1)}ä` })).toThrow(
      'more than Rebound takes',
    );
  });

  it('is refused when it cannot be written as JSON', () => {
    expect(() => readMessage({ ...call, input: 10n })).toThrow('could not read');
    const circle: { self?: object } = {};
    circle.self = circle;
    expect(() => readMessage({ ...call, input: circle })).toThrow('could not read');
  });

  it('keeps nothing but JSON values', () => {
    const message = readMessage({ ...call, input: { at: new Date(0), map: new Map([[1, 2]]) } });
    expect(message).toEqual({ ...call, input: { at: '1970-01-01T00:00:00.000Z', map: {} } });
  });
});
