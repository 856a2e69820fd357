import { useMutation } from '@tanstack/react-query';
import { cleanFileName } from '../../../../shared/attachments.ts';
import type { MaterialKind, Version, VersionContent } from '../../../../shared/materials.ts';
import { sendAttachment } from '../../../platform/attachments.ts';
import { trpcClient } from '../../../platform/client.ts';

/** A file to keep, or a text to begin with. */
export type NewContent = { file: File } | { text: string };

type NewMaterial = { kind: MaterialKind; name: string; label: string; content: NewContent };
type NewVersion = { materialId: number; label: string; content: NewContent; doneNotes: number[] };

/** Adds a material with its first version. */
export function useAddMaterial() {
  return useMutation({
    mutationFn: async (input: NewMaterial): Promise<Version> =>
      trpcClient.materials.add.mutate({ ...input, content: await sent(input.content) }),
  });
}

/** Adds the next version of a material. */
export function useAddVersion() {
  return useMutation({
    mutationFn: async (input: NewVersion): Promise<Version> =>
      trpcClient.materials.addVersion.mutate({ ...input, content: await sent(input.content) }),
  });
}

async function sent(content: NewContent): Promise<VersionContent> {
  if ('text' in content) return { from: 'text', text: content.text };
  const { file } = content;
  const { sha256 } = await sendAttachment(file, new AbortController().signal);
  return { from: 'file', sha256, name: cleanFileName(file.name), mediaType: file.type.slice(0, 100) };
}
