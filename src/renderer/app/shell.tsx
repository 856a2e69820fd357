import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { LOOKING_ONLY } from '../../shared/recovery.ts';
import { useProfile } from '../features/profile/api/use-profile.ts';
import { SampleBar } from '../features/profile/components/sample-bar.tsx';
import { LookBar } from '../features/recovery/components/look-bar.tsx';
import { ReminderDelivery } from '../features/reminders/components/reminder-delivery.tsx';
import { UndoShortcuts } from '../features/undo/components/undo-shortcuts.tsx';
import { useShortcut, useShortcutsRest } from '../lib/keyboard.ts';
import { AddByLineContext } from '../ui/add-by-line-context.ts';
import { AddWinContext } from '../ui/add-win-context.ts';
import { NewApplicationContext } from '../ui/new-application-context.ts';
import { NoticePlace } from '../ui/notice.tsx';
import { showNotice } from '../ui/notice-store.ts';
import { ReadOnlyContext } from '../ui/read-only-context.ts';
import { CommandPalette } from './command-palette.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { OpenedFiles } from './opened-files.tsx';
import { PlacesProvider } from './places-provider.tsx';
import classes from './shell.module.css';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { Sidebar } from './sidebar.tsx';

const NewApplicationDialog = lazy(async () => ({
  default: (await import('../features/applications/components/new-application-dialog.tsx'))
    .NewApplicationDialog,
}));

const AddWinDialog = lazy(async () => ({
  default: (await import('../features/journal/components/win-dialog.tsx')).AddWinDialog,
}));

const AddByLineDialog = lazy(async () => ({
  default: (await import('../features/today/components/add-by-line-dialog.tsx')).AddByLineDialog,
}));

type OpenedLine = { text: string; onAdded: () => void; opened: boolean; at: number };

/** The frame around every screen: sidebar, sample bar, notices, and what can be opened from anywhere. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const [adding, setAdding] = useState<'never' | 'open' | 'closed'>('never');
  const [addingWin, setAddingWin] = useState<'never' | 'open' | 'closed'>('never');
  // Null: never opened. The number makes each opening begin anew.
  const [line, setLine] = useState<OpenedLine | null>(null);
  const lookedAt = useProfile().data?.lookedAt ?? null;
  const isReadOnly = useRef(false);
  isReadOnly.current = lookedAt !== null;
  const openNew = useRef(() => unless(isReadOnly, () => setAdding('open'))).current;
  const openWin = useRef(() => unless(isReadOnly, () => setAddingWin('open'))).current;
  const openLine = useRef((text = '', onAdded = () => {}) =>
    unless(isReadOnly, () =>
      setLine((before) => ({ text, onAdded, opened: true, at: (before?.at ?? 0) + 1 })),
    ),
  ).current;
  useShortcut('N', 'New application', openNew);
  useShortcut('A', 'Add by a line', () => openLine());
  useShortcut('W', 'Add a win', openWin);
  useShortcutsRest(adding === 'open' || addingWin === 'open' || line?.opened === true);
  useFocusAfterNavigation(main);

  return (
    <ReadOnlyContext value={lookedAt !== null}>
      <AddWinContext value={openWin}>
        <AddByLineContext value={openLine}>
          <NewApplicationContext value={openNew}>
            <div className={classes.shell}>
              {/* biome-ignore lint/a11y/useValidAnchor: it does go somewhere, only without changing the address */}
              <a
                href="#main"
                className={classes.skip}
                onClick={(event) => {
                  // The address after # belongs to the router.
                  event.preventDefault();
                  main.current?.focus();
                }}
              >
                Skip to the page
              </a>
              <Sidebar />
              <div className={classes.page}>
                <ConnectionBanner />
                {lookedAt ? <LookBar trouble={lookedAt} /> : <SampleBar />}
                <main ref={main} id="main" tabIndex={-1} className={classes.main}>
                  <PlacesProvider>
                    <Outlet />
                  </PlacesProvider>
                </main>
              </div>
            </div>
            <NoticePlace />
            <UndoShortcuts />
            <ReminderDelivery />
            <OpenedFiles />
            <ShortcutsDialog />
            <CommandPalette />
            {adding === 'never' ? null : (
              <Suspense fallback={null}>
                <NewApplicationDialog opened={adding === 'open'} onClose={() => setAdding('closed')} />
              </Suspense>
            )}
            {addingWin === 'never' ? null : (
              <Suspense fallback={null}>
                <AddWinDialog opened={addingWin === 'open'} onClose={() => setAddingWin('closed')} />
              </Suspense>
            )}
            {line && (
              <Suspense fallback={null}>
                <AddByLineDialog
                  key={line.at}
                  opened={line.opened}
                  line={line.text}
                  onClose={() => setLine({ ...line, opened: false })}
                  onAdded={line.onAdded}
                />
              </Suspense>
            )}
          </NewApplicationContext>
        </AddByLineContext>
      </AddWinContext>
    </ReadOnlyContext>
  );
}

/** Nothing is filled in that could not be saved. */
function unless(isReadOnly: RefObject<boolean>, open: () => void): void {
  if (isReadOnly.current) showNotice({ message: LOOKING_ONLY });
  else open();
}

/** Whoever followed a link inside a screen that is gone would otherwise start again at the top of the window. */
function useFocusAfterNavigation(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
