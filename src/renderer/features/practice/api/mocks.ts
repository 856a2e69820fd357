import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MockInterview, SaveMockNote } from '../../../../shared/practice-mocks.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** Past mock interviews, the latest first. */
export function useMocks() {
  return useQuery(trpc.practice.mocks.list.queryOptions({}));
}

/** One mock interview. */
export function useMock(id: number) {
  return useQuery(trpc.practice.mocks.get.queryOptions({ id }));
}

/** Begins, ends and rates a mock interview. */
export function useBeginMock() {
  return useMutation(trpc.practice.mocks.begin.mutationOptions({ onSuccess: useShowMock() }));
}
export function useFinishMock() {
  return useMutation(trpc.practice.mocks.finish.mutationOptions({ onSuccess: useShowMock() }));
}
export function useRateMock() {
  return useMutation(trpc.practice.mocks.rate.mutationOptions({ onSuccess: useShowMock() }));
}

/** Saves the note of one question as it is typed. */
export function useSaveMockNote() {
  return useMutation(trpc.practice.mocks.saveNote.mutationOptions());
}

/** Saves it in the moment the page goes away; nobody is left to hear of an error. */
export function saveMockNoteAtOnce(input: SaveMockNote): void {
  trpcClient.practice.mocks.saveNote.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Saves what is to be said of the whole. */
export function useSaveMockRemark() {
  return useMutation(trpc.practice.mocks.saveRemark.mutationOptions({ onSuccess: useShowMock() }));
}
export function saveMockRemarkAtOnce(input: { id: number; revision: number; note: string }): void {
  trpcClient.practice.mocks.saveRemark.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Puts mock interviews into the Trash, takes them out, or erases them. */
export function useTrashMocks() {
  return useMutation(trpc.practice.mocks.trash.mutationOptions());
}
export function useRestoreMocks() {
  return useMutation(trpc.practice.mocks.restore.mutationOptions());
}
export function useEraseMocks() {
  return useMutation(trpc.practice.mocks.erase.mutationOptions());
}

function useShowMock() {
  const queryClient = useQueryClient();
  return (mock: MockInterview) => {
    queryClient.setQueryData(trpc.practice.mocks.get.queryKey({ id: mock.id }), mock);
  };
}
