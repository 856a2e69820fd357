import type { Mutation, MutationCache } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { queryClient } from './query-client.ts';

export type SavingStatus = 'saved' | 'saving' | 'not_saved';
/** `savedAt` is the moment, in milliseconds, of the last write known to be on disk. */
export type Saving = { status: SavingStatus; savedAt: number };

/** Watches every write of the page: how many are under way, and how the last one ended. */
export function watchSaving(cache: MutationCache, now: () => number) {
  let saving: Saving = { status: 'saved', savedAt: now() };
  let lastFailed = false;
  const listeners = new Set<() => void>();

  cache.subscribe((event) => {
    if (event.type !== 'updated' || !isWrite(event.mutation)) return;
    if (event.action.type === 'success') lastFailed = false;
    if (event.action.type === 'error') lastFailed = true;
    const pending = cache
      .getAll()
      .some((mutation) => isWrite(mutation) && mutation.state.status === 'pending');
    const status = pending ? 'saving' : lastFailed ? 'not_saved' : 'saved';
    const savedAt = event.action.type === 'success' ? now() : saving.savedAt;
    if (status === saving.status && savedAt === saving.savedAt) return;
    saving = { status, savedAt };
    for (const listener of listeners) listener();
  });

  return {
    read: () => saving,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function isWrite(mutation: Mutation): boolean {
  return mutation.meta?.savesNothing !== true;
}

const watched = watchSaving(queryClient.getMutationCache(), Date.now);

/** The saving status of the whole page. */
export function useSaving(): Saving {
  return useSyncExternalStore(watched.subscribe, watched.read);
}
