import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** Every event, the earliest first. */
export function useEvents() {
  return useQuery(trpc.network.events.list.queryOptions());
}

/** One event with whom I met and what is to do. */
export function useEventPage(id: number) {
  return useQuery(trpc.network.events.page.queryOptions({ id }));
}

/** Everybody who could have been met, by name. */
export function useKnownPeople() {
  return useQuery(trpc.network.contacts.queryOptions()).data ?? [];
}

/** Events that were removed, the last one first. */
export function useRemovedEvents() {
  return useQuery(trpc.network.events.removed.queryOptions());
}

/** Brings a removed event back, or erases it for good. */
export function useRemovedEventChanges() {
  return {
    restore: useMutation(trpc.network.events.restore.mutationOptions()),
    erase: useMutation(trpc.network.events.erase.mutationOptions()),
  };
}

/** The ways to change events, whom I met there, and what is to do after them. */
export function useEventChanges() {
  return {
    save: useMutation(trpc.network.events.save.mutationOptions()),
    setWent: useMutation(trpc.network.events.setWent.mutationOptions()),
    saveLearned: useMutation(trpc.network.events.saveLearned.mutationOptions()),
    meet: useMutation(trpc.network.events.meet.mutationOptions()),
    takeOff: useMutation(trpc.network.events.takeOff.mutationOptions()),
    remove: useMutation(trpc.network.events.remove.mutationOptions()),
    saveFollowUp: useMutation(trpc.network.events.saveFollowUp.mutationOptions()),
    setFollowUpDone: useMutation(trpc.network.events.setFollowUpDone.mutationOptions()),
    removeFollowUp: useMutation(trpc.network.events.removeFollowUp.mutationOptions()),
  };
}

/** Keeps what I learned in the moment the page goes away; nobody is left to hear of an error. */
export function saveLearnedAtOnce(input: { id: number; revision: number; learned: string }): void {
  trpcClient.network.events.saveLearned.mutate(input, AT_ONCE).catch(() => undefined);
}
