import { statSync } from 'node:fs';
import { cleanFileName, cleanMediaType } from '../../../shared/attachments.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { VersionContent } from '../../../shared/materials.ts';
import type { Context } from '../../context.ts';
import { readMaterial } from './read-material.ts';
import type { ReadContent } from './versions-store.ts';

/**
 * Reads what a version is to hold. NOT_FOUND when the bytes are not in this profile, INVALID with a sentence when the
 * file is refused, CONFLICT when the person went to another profile meanwhile.
 */
export async function readContent(ctx: Context, content: VersionContent): Promise<ReadContent> {
  if (content.from === 'text') return { reading: 'typed', text: content.text, hasMacros: false, file: null };
  const { db: owner } = ctx;
  const path = ctx.attachments.path(content.sha256);
  if (path === null) throw new ExpectedError('NOT_FOUND', 'The file is not here. Please choose it again.');
  const { size } = statSync(path);
  const reading = await readMaterial(ctx.workers.material, path);
  // Beware: while the worker read, the person may have gone to the other profile.
  if (ctx.db !== owner)
    throw new ExpectedError('CONFLICT', 'You went to another profile, so nothing was added.');
  if ('refused' in reading) throw new ExpectedError('INVALID', reading.refused);
  return {
    ...reading,
    file: {
      sha256: content.sha256,
      size,
      name: cleanFileName(content.name),
      mediaType: cleanMediaType(content.mediaType),
    },
  };
}
