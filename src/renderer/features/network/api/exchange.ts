import { useMutation, useQuery } from '@tanstack/react-query';
import type { FileEvent, FilePerson } from '../../../../shared/domain/people-file/people-file.ts';
import { personCard } from '../../../../shared/domain/person-card.ts';
import { readNetworkFile } from '../../../../shared/domain/read-network-file.ts';
import { type ExportedPerson, writePeopleCsv } from '../../../../shared/domain/write-people-csv.ts';
import { writeVcards } from '../../../../shared/domain/write-vcards.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';

/** Reads a file of people or events in the page. It has no side effect; a file that cannot be opened rejects. */
export async function readFile(file: File) {
  return readNetworkFile(new Uint8Array(await file.arrayBuffer()));
}

/** What bringing people in would do. `fileKey` names the file they are from. */
export function usePeoplePreview(fileKey: number, people: FilePerson[], onlyApplied: boolean) {
  return useQuery({
    queryKey: ['people of a file', fileKey, onlyApplied],
    queryFn: () => trpcClient.network.exchange.previewPeople.mutate({ people, onlyApplied }),
    gcTime: 0,
    retry: false,
  });
}

/** What bringing networking events in would do. */
export function useEventsPreview(fileKey: number, events: FileEvent[]) {
  return useQuery({
    queryKey: ['events of a file', fileKey],
    queryFn: () => trpcClient.network.exchange.previewEvents.mutate({ events }),
    gcTime: 0,
    retry: false,
  });
}

/** Writes what a file holds. */
export function useBringIn() {
  return {
    people: useMutation(trpc.network.exchange.bringPeople.mutationOptions()),
    events: useMutation(trpc.network.exchange.bringEvents.mutationOptions()),
  };
}

/** The files people are written as; the numbers are versions of vCard. */
export type FileKind = '3.0' | '4.0' | 'csv';
type Taken = {
  ids: readonly number[] | null;
  kind: FileKind;
  withNote: boolean;
  withToldMe: boolean;
  withCanOffer: boolean;
};

/** People as the text of a file, with their number. */
export async function takePeople({ ids, kind, ...ticked }: Taken): Promise<{ text: string; count: number }> {
  const people: ExportedPerson[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page: { people: ExportedPerson[]; next: number | null } =
      await trpcClient.network.exchange.exportPeople.mutate({ ...ticked, ids: ids && [...ids], after });
    people.push(...page.people);
    after = page.next;
  }
  const text = kind === 'csv' ? writePeopleCsv(people) : writeVcards(people.map(personCard), kind);
  return { text, count: people.length };
}

/** Pairs of people who may be the same one, asked for while `enabled`. */
export function useSamePeople(enabled: boolean) {
  return useQuery({ ...trpc.network.exchange.same.queryOptions(), enabled });
}

/** Both people of a pair, as they were when they were laid side by side: merged, they are no pair to read again. */
export function usePair(keptId: number, otherId: number) {
  return useQuery({
    ...trpc.network.exchange.pair.queryOptions({ keptId, otherId }),
    retry: false,
    staleTime: 'static',
    gcTime: 0,
  });
}

/** Makes one person out of two. */
export function useMerge() {
  return useMutation(trpc.network.exchange.merge.mutationOptions());
}

/** People in the Trash, the last one first. */
export function useRemovedPeople() {
  return useQuery(trpc.network.exchange.removed.queryOptions());
}

/** The two ways out of the Trash. */
export function useRemovedPeopleChanges() {
  return {
    restore: useMutation(trpc.network.exchange.restore.mutationOptions()),
    erase: useMutation(trpc.network.exchange.erase.mutationOptions()),
  };
}

/** Erases people of the Trash for good; says so when it could not. */
export function useEraseAllPeople() {
  const { mutateAsync } = useMutation(trpc.network.exchange.erase.mutationOptions(sayProblem));
  return (ids: number[]) => mutateAsync({ ids });
}
