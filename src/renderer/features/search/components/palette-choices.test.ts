import { describe, expect, it } from 'vitest';
import { listCommands, matchCommands } from './palette-choices.ts';

const SCREENS = [
  { label: 'Board', address: '/board' },
  { label: 'Settings: Stages', address: '/settings/stages' },
];
const SHORTCUTS = [
  { id: 1, keys: 'N', label: 'New application' },
  { id: 2, keys: 'Mod+K', label: 'Search and commands' },
  { id: 3, keys: '/', label: 'Search the board' },
  { id: 4, keys: '/', label: 'Search the endings' },
];
const commands = listCommands(SCREENS, SHORTCUTS, 'Mod+K');
const labels = (typed: string) => matchCommands(commands, typed).map(({ label }) => label);

describe('the commands of the palette', () => {
  it('are the screens and every shortcut that works, without the palette itself', () => {
    expect(labels(' ')).toEqual(['Board', 'Settings: Stages', 'New application', 'Search the endings']);
  });

  it.each([
    ['board', ['Board']],
    ['stag sett', ['Settings: Stages']],
    ['NEW', ['New application']],
    ['éndings', ['Search the endings']],
    ['oard', []],
    ['***', []],
  ])('for %j are %j', (typed, found) => {
    expect(labels(typed)).toEqual(found);
  });
});
