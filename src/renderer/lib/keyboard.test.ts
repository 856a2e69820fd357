import { afterEach, describe, expect, it, vi } from 'vitest';
import { addShortcut, keyNames, matchesKeys, runShortcut } from './keyboard.ts';

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

/** As much of an element as shortcuts look at. */
class FakeElement {
  readonly isContentEditable = false;
  readonly tag: string;
  readonly within: string;
  constructor(tag: string, within: string) {
    this.tag = tag;
    this.within = within;
  }
  matches(selector: string): boolean {
    return selector.split(', ').some((part) => part === this.tag || part.startsWith(`${this.tag}:`));
  }
  closest(selector: string): FakeElement | null {
    return this.within !== '' && selector.includes(this.within) ? this : null;
  }
  blur(): void {
    done.push('field left');
  }
}

let done: string[] = [];

/** Chooses the menu item with these keys while an element of this kind has the focus. */
function choose(keys: string, focused: string, within = ''): string[] {
  done = [];
  vi.stubGlobal('HTMLElement', FakeElement);
  vi.stubGlobal('document', {
    activeElement: new FakeElement(focused, within),
    execCommand: (command: string) => done.push(`field: ${command}`),
  });
  runShortcut(keys);
  return done;
}

describe('a menu command', () => {
  const taken = ['Mod+Z', 'Mod+Shift+Z', 'Mod+P', 'N'].map((keys) => ({ keys, run: () => done.push(keys) }));
  const removals: (() => void)[] = [];
  function addAll() {
    for (const { keys, run } of taken)
      removals.push(addShortcut({ keys, label: keys, whileTyping: false, run }));
  }
  afterEach(() => {
    for (const remove of removals.splice(0)) remove();
    vi.unstubAllGlobals();
  });

  it('runs the shortcut with its keys, the nearest one, and nothing when there is none', () => {
    addAll();
    expect(choose('Mod+Z', 'body')).toEqual(['Mod+Z']);
    expect(choose('Mod+K', 'body')).toEqual([]);
    removals.push(
      addShortcut({ keys: 'Mod+P', label: 'nearer', whileTyping: false, run: () => done.push('nearer') }),
    );
    expect(choose('Mod+P', 'body')).toEqual(['nearer']);
  });

  it('means the own history of a field while one has the focus', () => {
    addAll();
    expect(choose('Mod+Z', 'textarea')).toEqual(['field: undo']);
    expect(choose('Mod+Shift+Z', 'input')).toEqual(['field: redo']);
    expect(choose('Mod+Z', 'textarea', '[role="dialog"]')).toEqual(['field: undo']);
    // A choice has no history of its own.
    expect(choose('Mod+Z', 'select')).toEqual(['field left', 'Mod+Z']);
  });

  it('that works everywhere does so behind a dialog too, and leaves the field alone', () => {
    removals.push(
      addShortcut({
        keys: 'Mod+L',
        label: '',
        whileTyping: false,
        everywhere: true,
        run: () => done.push('everywhere'),
      }),
    );
    expect(choose('Mod+L', 'textarea', '[role="dialog"]')).toEqual(['everywhere']);
  });

  it('is told what had the focus', () => {
    let had: unknown = null;
    removals.push(
      addShortcut({
        keys: 'Mod+K',
        label: '',
        whileTyping: true,
        run: (from) => {
          had = from;
        },
      }),
    );
    expect(choose('Mod+K', 'textarea')).toEqual(['field left']);
    expect(had).toBe(document.activeElement);
  });

  it('leaves a field first, so that what was typed is kept, and does not reach behind a dialog', () => {
    addAll();
    expect(choose('Mod+P', 'textarea')).toEqual(['field left', 'Mod+P']);
    expect(choose('Mod+K', 'textarea')).toEqual([]);
    expect(choose('N', 'button', '[role="dialog"]')).toEqual([]);
    expect(choose('Mod+P', 'input', '[role="dialog"]')).toEqual([]);
  });
});
