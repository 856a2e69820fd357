import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from './menu-template.ts';
import { textMenuTemplate } from './text-menu-template.ts';

function leaves(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => (Array.isArray(item.submenu) ? leaves(item.submenu) : [item]));
}

function build(mac: boolean, developer = false) {
  const pressed: string[] = [];
  const menu = menuTemplate({ mac, developer, onShortcut: (keys) => pressed.push(keys) });
  return { menu, items: leaves(menu), pressed };
}

describe('the application menu', () => {
  it('has the order each system expects', () => {
    expect(build(false).menu.map(({ label, role }) => label ?? role)).toEqual([
      '&File',
      '&Edit',
      '&View',
      'help',
    ]);
    expect(build(true).menu.map(({ label, role }) => label ?? role)).toEqual([
      'appMenu',
      '&File',
      '&Edit',
      '&View',
      'windowMenu',
      'help',
    ]);
  });

  it('shows the keys but leaves them to the page', () => {
    const commands = build(false).items.filter(({ label }) => label !== undefined);
    expect(commands.map(({ label, accelerator }) => `${label} ${String(accelerator)}`)).toEqual([
      'New application N',
      'Print… CmdOrCtrl+P',
      'Hide or lock CmdOrCtrl+Shift+L',
      'Undo CmdOrCtrl+Z',
      'Redo CmdOrCtrl+Shift+Z',
      'Search and commands… CmdOrCtrl+K',
      'Keyboard shortcuts ?',
    ]);
    expect(commands.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });

  it('never takes a single letter on a Mac, where shown keys are taken', () => {
    const keys = build(true).items.flatMap(({ accelerator }) => (accelerator ? [String(accelerator)] : []));
    expect(keys).toContain('CmdOrCtrl+Z');
    expect(keys.filter((key) => !key.startsWith('CmdOrCtrl+'))).toEqual([]);
  });

  it('sends the keys of a command to the page', () => {
    const { items, pressed } = build(false);
    // The window and the event say nothing that a command needs.
    for (const { click } of items) if (click) Reflect.apply(click, undefined, []);
    expect(pressed).toEqual(['N', 'Mod+P', 'Mod+Shift+L', 'Mod+Z', 'Mod+Shift+Z', 'Mod+K', '?']);
  });

  it('has developer tools for developers only', () => {
    const roles = (developer: boolean) => build(false, developer).items.map(({ role }) => role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});

describe('the menu on text', () => {
  const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true };
  const nothing = { isEditable: false, selectionText: '', linkURL: '', editFlags };
  const copied: string[] = [];
  const rolesOf = (clicked: Partial<typeof nothing>) =>
    textMenuTemplate({ ...nothing, ...clicked }, (link) => copied.push(link)).map(
      (item) => item.role ?? item.label,
    );

  it('offers what fits the place', () => {
    expect(rolesOf({})).toEqual([]);
    expect(rolesOf({ selectionText: 'word' })).toEqual(['copy']);
    expect(rolesOf({ isEditable: true })).toEqual(['cut', 'copy', 'paste', 'selectAll']);
    expect(rolesOf({ linkURL: 'https://example.org/' })).toEqual(['Copy link']);
    expect(rolesOf({ linkURL: 'app://bundle/#/board' })).toEqual([]);
  });

  it('copies the address of a link', () => {
    const [item] = textMenuTemplate({ ...nothing, linkURL: 'https://example.org/' }, (link) =>
      copied.push(link),
    );
    if (item?.click) Reflect.apply(item.click, undefined, []);
    expect(copied).toEqual(['https://example.org/']);
  });
});
