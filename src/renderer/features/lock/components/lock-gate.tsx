import { focusManager, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { idleTime } from '../../../../shared/lock.ts';
import { featureOf } from '../../../lib/follow-changes.ts';
import { useShortcut, useShortcutsRest } from '../../../lib/keyboard.ts';
import { flushAutosaved, isAllSaved } from '../../../lib/use-autosaved.ts';
import { trpcClient } from '../../../platform/client.ts';
import { coverTitle } from '../../../ui/page-title.ts';
import { useKeepLock, useLock } from '../api/lock.ts';
import { finishTyping } from './finish-typing.ts';
import { HiddenScreen } from './hidden-screen.tsx';
import { LockScreen } from './lock-screen.tsx';
import { goBack, type PlaceInPage, placeInPage, takePageAway } from './take-page-away.ts';
import { useIdle } from './use-idle.ts';
import { useLockedWhenHidden } from './use-locked-when-hidden.ts';

/** Shortcut of quick hide and of locking, in the page and in the menu of the desktop. */
const KEYS = 'Mod+Shift+L';

/** Shows the application unless it is locked or hidden, and locks it by key, by time and when it cannot be seen. */
export function LockGate({ children, waiting }: { children: ReactNode; waiting: ReactNode }) {
  const client = useQueryClient();
  const lock = useLock();
  const keepLock = useKeepLock();
  const [covered, setCovered] = useState<'no' | 'locking' | 'hidden'>('no');
  const [isUnsaved, setIsUnsaved] = useState(false);
  const [isEntered, setIsEntered] = useState(false);
  const before = useRef<PlaceInPage>(null);

  const isLocked = lock.data?.isLocked === true;
  // Without an answer the screens say why there is none.
  const isKnown = lock.data !== undefined || lock.failureReason !== null;
  if (isKnown && !isLocked && !isEntered) setIsEntered(true);
  const screen = isLocked || covered === 'locking' ? 'lock' : covered === 'hidden' ? 'hidden' : null;
  const lockAfter = lock.data?.lockAfter ?? null;
  const isOpenWithLock = lockAfter !== null && !isLocked && covered !== 'locking';

  /** Locks with the page covered at once; what is typed is saved first, and what cannot be stays in this window. */
  async function lockNow(from: HTMLElement | null = null): Promise<void> {
    before.current = placeInPage(from);
    const finishing = finishTyping(client);
    setCovered('locking');
    await finishing;
    try {
      keepLock(await trpcClient.lock.lock.mutate({}));
      setCovered('no');
    } catch {
      // It stays covered, and only the passphrase opens it.
    }
  }
  async function lockIfIdle(): Promise<number | null> {
    const back = placeInPage(null);
    await finishTyping(client);
    try {
      const { state, againInMs } = await trpcClient.lock.lockIfIdle.mutate({});
      if (state.isLocked) before.current = back;
      else goBack(back);
      keepLock(state);
      return againInMs;
    } catch {
      goBack(back);
      return null;
    }
  }
  function hideOrLock(from: HTMLElement | null): void {
    if (screen !== null) return;
    if (lockAfter !== null) return void lockNow(from);
    before.current = placeInPage(from);
    setCovered('hidden');
  }
  useShortcut(KEYS, lockAfter === null ? 'Hide Rebound' : 'Lock Rebound', hideOrLock, { everywhere: true });
  useIdle(isOpenWithLock ? idleTime(lockAfter) : null, lockIfIdle);
  useLockedWhenHidden(isOpenWithLock && lockAfter === 'hidden', () => void lockNow());
  useShortcutsRest(screen !== null);
  useUnsavedQuestion(screen === 'lock' && isUnsaved);

  const [place] = useState(makePlace);
  useLayoutEffect(() => {
    if (screen === null) return;
    coverTitle(true);
    const back = before.current ?? placeInPage(null);
    const bringBack = takePageAway(place, screen === 'hidden' ? () => setCovered('no') : null, back);
    place.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      before.current = null;
      bringBack();
      coverTitle(false);
    };
  }, [screen, place]);

  useEffect(() => {
    if (!isLocked) return;
    setIsUnsaved(!isAllSaved());
    // What is asked again and again would only be refused.
    focusManager.setFocused(false);
    client.removeQueries({
      predicate: (query) => query.getObserversCount() === 0 && query.queryKey[0] !== 'kept',
    });
    return () => {
      setIsUnsaved(false);
      focusManager.setFocused(undefined);
      void flushAutosaved();
      void client.invalidateQueries({ predicate: ({ queryKey }) => featureOf(queryKey) !== 'lock' });
    };
  }, [isLocked, client]);

  return (
    <>
      {isEntered ? children : isKnown ? null : waiting}
      {screen === null
        ? null
        : createPortal(
            screen === 'lock' ? (
              <LockScreen isUnsaved={isUnsaved} onUnlocked={() => setCovered('no')} />
            ) : (
              <HiddenScreen onBack={() => setCovered('no')} />
            ),
            place,
          )}
    </>
  );
}

function makePlace(): HTMLElement {
  return Object.assign(document.createElement('div'), { id: 'lock' });
}

/** What is not stored is in this window alone, so it is not closed without a question. */
function useUnsavedQuestion(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAsked]);
}
