import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import type { PaletteScreen } from '../features/search/components/palette-choices.ts';
import type { SearchPalette } from '../features/search/components/search-palette.tsx';
import { isField, runShortcut, useShortcut, useShortcutsRest } from '../lib/keyboard.ts';
import { keepFocus } from './keep-focus.ts';

type Palette = typeof SearchPalette;

// Once it is here it is drawn with the key: a lazy one would be waited for again, and letters be lost meanwhile.
let loaded: Palette | null = null;
const loadPalette = async () => {
  const { SearchPalette } = await import('../features/search/components/search-palette.tsx');
  loaded = SearchPalette;
  return { default: SearchPalette };
};
const LazyPalette = lazy(loadPalette);

const KEYS = 'Mod+K';
// After the first screen, and before anybody searches: the palette must be there with the key.
const LOAD_AFTER_MS = 1_000;

/** Every screen, under the name it has in the sidebar. */
const SCREENS: readonly PaletteScreen[] = [
  { label: 'Today', address: '/today' },
  { label: 'Board', address: '/board' },
  { label: 'Journal', address: '/journal' },
  { label: 'Journal: New entry', address: '/journal/new' },
  { label: 'Journal: Wins', address: '/journal/wins' },
  { label: 'Journal: Weekly review', address: '/journal/review' },
  { label: 'Journal: Private writing', address: '/journal/private' },
  { label: 'Endings', address: '/endings' },
  { label: 'Endings: Themes', address: '/endings/themes' },
  { label: 'Endings: Actions', address: '/endings/actions' },
  { label: 'Growth: Skills', address: '/growth/skills' },
  { label: 'Growth: Materials', address: '/growth/materials' },
  { label: 'Growth: Practice', address: '/growth/practice' },
  { label: 'Growth: Goals', address: '/growth/goals' },
  { label: 'Network: People', address: '/network/people' },
  { label: 'Network: Events', address: '/network/events' },
  { label: 'Network: Communities', address: '/network/communities' },
  { label: 'Calendar', address: '/calendar' },
  { label: 'Insights', address: '/insights' },
  { label: 'Reports', address: '/reports' },
  { label: 'Work-search log', address: '/reports/work-search/log' },
  { label: 'Import a list', address: '/import' },
  { label: 'Trash', address: '/trash' },
  { label: 'Support', address: '/support' },
  { label: 'Settings: Appearance', address: '/settings/appearance' },
  { label: 'Settings: Dates', address: '/settings/dates' },
  { label: 'Settings: Stages', address: '/settings/stages' },
  { label: 'Settings: Themes', address: '/settings/themes' },
  { label: 'Settings: Reminders', address: '/settings/reminders' },
  { label: 'Settings: Privacy', address: '/settings/privacy' },
  { label: 'Settings: Data', address: '/settings/data' },
  { label: 'Settings: About', address: '/settings/about' },
  { label: 'Back', address: -1 },
];

/** Search and commands under Ctrl or Command and K, from every screen and every field. */
export function CommandPalette() {
  const [Opened, setOpened] = useState<Palette | typeof LazyPalette | null>(null);
  const before = useRef<{ field: boolean; giveBack: () => void }>(null);
  const navigate = useNavigate();
  useShortcut(
    KEYS,
    'Search and commands',
    (from) => {
      before.current = { field: isField(from), giveBack: keepFocus(from) };
      setOpened(() => loaded ?? LazyPalette);
    },
    { whileTyping: true },
  );
  useEffect(() => {
    const loading = setTimeout(() => {
      // Opening it asks again and says so if it still cannot be had.
      loadPalette().catch(() => undefined);
    }, LOAD_AFTER_MS);
    return () => clearTimeout(loading);
  }, []);

  useShortcutsRest(Opened !== null);

  function close() {
    flushSync(() => setOpened(null));
    before.current?.giveBack();
  }
  function run(keys: string) {
    flushSync(() => setOpened(null));
    // A field would take "Undo" for its own; a card must have the focus to be moved.
    if (before.current?.field === false) before.current.giveBack();
    runShortcut(keys);
  }
  function go(address: string | -1) {
    flushSync(() => setOpened(null));
    document.getElementById('main')?.focus({ preventScroll: true });
    // Not one call: going back by a number is another function to the router.
    if (address === -1) void navigate(-1);
    else void navigate(address);
  }

  if (Opened === null) return null;
  return (
    <Suspense fallback={null}>
      <Opened keys={KEYS} screens={SCREENS} onRun={run} onGo={go} onClose={close} />
    </Suspense>
  );
}
