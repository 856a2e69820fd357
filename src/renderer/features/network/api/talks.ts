import { useMutation, useQuery } from '@tanstack/react-query';
import type { SaveTalkDraft, SaveTalkTexts } from '../../../../shared/network-talks.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** The talks with a person, the newest first, and the letters being written. */
export function useTalks(contactId: number) {
  return useQuery(trpc.network.talks.of.queryOptions({ contactId }));
}

/** The ways to change talks and their letters. */
export function useTalkChanges() {
  return {
    plan: useMutation(trpc.network.talks.plan.mutationOptions()),
    saveTexts: useMutation(trpc.network.talks.saveTexts.mutationOptions()),
    saveTime: useMutation(trpc.network.talks.saveTime.mutationOptions()),
    note: useMutation(trpc.network.talks.note.mutationOptions()),
    remove: useMutation(trpc.network.talks.remove.mutationOptions()),
    saveDraft: useMutation(trpc.network.talks.saveDraft.mutationOptions()),
  };
}

/** Keeps what is typed around a talk in the moment the page goes away; nobody is left to hear of an error. */
export function saveTalkTextsAtOnce(input: SaveTalkTexts): void {
  trpcClient.network.talks.saveTexts.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Keeps a letter in the moment the page goes away; nobody is left to hear of an error. */
export function saveTalkDraftAtOnce(input: SaveTalkDraft): void {
  trpcClient.network.talks.saveDraft.mutate(input, AT_ONCE).catch(() => undefined);
}
