import { useMutation, useQuery } from '@tanstack/react-query';
import { ENDING_LISTS, type EndingList, type EndingRow } from '../../../../shared/endings.ts';
import { trpc } from '../../../lib/trpc.ts';

/** The endings of one list, the latest first. */
export function useEndingsList(list: EndingList) {
  return useQuery(trpc.endings.list.queryOptions({ list }));
}

/** Every ending there is, list after list; read only while `wanted`. */
export function useAllEndings(wanted: boolean): EndingRow[] {
  const [toReview, later, done, notThisOne] = ENDING_LISTS;
  const options = { enabled: wanted };
  const lists = [
    useQuery(trpc.endings.list.queryOptions({ list: toReview }, options)),
    useQuery(trpc.endings.list.queryOptions({ list: later }, options)),
    useQuery(trpc.endings.list.queryOptions({ list: done }, options)),
    useQuery(trpc.endings.list.queryOptions({ list: notThisOne }, options)),
  ];
  return lists.flatMap(({ data }) => data ?? []);
}

/** Questions to employers whose time has come, the nearest last day first; none while they are read. */
export function useDueRequests() {
  return useQuery(trpc.endings.requests.due.queryOptions()).data ?? [];
}

/** Puts an ending onto another list. */
export function useSetLook() {
  return useMutation(trpc.endings.setLook.mutationOptions());
}

/** Takes back the last change, for the button of a notice. */
export function useTakeBackLook() {
  return useMutation(trpc.undo.undo.mutationOptions());
}
