import { describe, expect, it } from 'vitest';
import { keyNames, matchesKeys } from './keyboard.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('hear a plain letter only without other keys', () => {
    expect(matchesKeys('N', press('n'), false)).toBe(true);
    expect(matchesKeys('N', press('n', { ctrlKey: true }), false)).toBe(false);
    expect(matchesKeys('N', press('N', { shiftKey: true }), false)).toBe(false);
  });

  it('tell undo and redo apart', () => {
    const redo = press('Z', { ctrlKey: true, shiftKey: true });
    expect(matchesKeys('Mod+Z', redo, false)).toBe(false);
    expect(matchesKeys('Mod+Shift+Z', redo, false)).toBe(true);
    expect(matchesKeys('Mod+Z', press('z', { ctrlKey: true }), false)).toBe(true);
  });

  it('use the Command key on a Mac and leave Ctrl alone there', () => {
    expect(matchesKeys('Mod+Z', press('z', { metaKey: true }), true)).toBe(true);
    expect(matchesKeys('Mod+Z', press('z', { ctrlKey: true }), true)).toBe(false);
    expect(matchesKeys('Ctrl+ArrowRight', press('ArrowRight', { ctrlKey: true }), true)).toBe(true);
  });

  it('hear a question mark with and without Shift, as keyboards differ', () => {
    expect(matchesKeys('?', press('?', { shiftKey: true }), false)).toBe(true);
    expect(matchesKeys('?', press('?'), false)).toBe(true);
  });

  it('are shown as they stand on the keyboard', () => {
    expect(keyNames('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyNames('Mod+ArrowLeft', true)).toEqual(['⌘', '←']);
  });
});
