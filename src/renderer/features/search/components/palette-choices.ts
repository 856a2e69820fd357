import { foldText } from '../../../../shared/domain/fold-text.ts';
import type { SearchHit } from '../../../../shared/search.ts';
import type { Shortcut } from '../../../lib/keyboard.ts';
import { placeOf } from './place-of.ts';

/** A screen that can be gone to by its name; -1 goes back. */
export type PaletteScreen = { label: string; address: string | -1 };

/** One line of the palette. */
export type PaletteChoice =
  | { kind: 'shortcut'; label: string; keys: string }
  | { kind: 'screen'; label: string; address: string | -1 }
  | { kind: 'hit'; hit: SearchHit };

type Command = Exclude<PaletteChoice, { kind: 'hit' }>;

/** Screens first, then what has keys; each meaning once, and `except` (the palette itself) not at all. */
export function listCommands(
  screens: readonly PaletteScreen[],
  shortcuts: readonly Shortcut[],
  except: string,
): Command[] {
  const byKeys = new Map(
    shortcuts
      .filter(({ keys }) => keys !== except)
      .map(({ keys, label }): [string, Command] => [keys, { kind: 'shortcut', label, keys }]),
  );
  return [
    ...screens.map(({ label, address }): Command => ({ kind: 'screen', label, address })),
    ...byKeys.values(),
  ];
}

/** The commands in whose label every typed word begins a word; all of them when nothing is typed. */
export function matchCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return typed.trim() === '' ? [...commands] : [];
  return commands.filter(({ label }) => {
    const words = wordsOf(label);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** The hits that some screen shows. */
export function hitChoices(hits: readonly SearchHit[]): PaletteChoice[] {
  return hits.filter((hit) => placeOf(hit) !== null).map((hit) => ({ kind: 'hit', hit }));
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
