import { useMutation } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { fetchAttachment } from '../../../platform/attachments.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** The ways to change a material and its versions. */
export function useMaterialChanges() {
  return {
    rename: useMutation(trpc.materials.rename.mutationOptions()),
    remove: useMutation(trpc.materials.remove.mutationOptions()),
    describe: useMutation(trpc.materials.describeVersion.mutationOptions()),
    removeVersion: useMutation(trpc.materials.removeVersion.mutationOptions()),
  };
}

/** The ways to change edit notes. */
export function useNoteChanges() {
  return {
    add: useMutation(trpc.materials.addNote.mutationOptions()),
    mark: useMutation(trpc.materials.markNote.mutationOptions()),
    remove: useMutation(trpc.materials.removeNote.mutationOptions()),
  };
}

/** Keeps the text of a version that was typed here. */
export function useSaveVersionText() {
  return useMutation(trpc.materials.saveText.mutationOptions());
}

/** Keeps it in the moment the page goes away; nobody is left to hear of an error. */
export function saveVersionTextAtOnce(input: { id: number; revision: number; text: string }): void {
  trpcClient.materials.saveText.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Fetches the bytes of the file of a version. */
export function useFetchFile() {
  return useMutation({ mutationFn: (sha256: string) => fetchAttachment(sha256) });
}
