import { useEffect, useState } from 'react';
import { pictureFiles } from '../../../../shared/domain/markdown-file.ts';
import { fetchAttachment } from '../../../platform/attachments.ts';

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/**
 * The pictures of some texts as addresses by SHA-256, ready to be drawn; null until all of them are. What is no
 * picture, or is gone, is left out.
 */
export function usePictures(bodies: readonly string[] | undefined): ReadonlyMap<string, string> | null {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string> | null>(null);
  const names = bodies && [...new Set(bodies.flatMap(pictureFiles))].join(' ');
  useEffect(() => {
    if (names === undefined) return;
    const made: string[] = [];
    let isGone = false;
    async function read(name: string): Promise<[string, string] | null> {
      const [sha256 = '', ending = ''] = name.split('.');
      try {
        const bytes = await fetchAttachment(sha256);
        if (isGone) return null;
        const address = URL.createObjectURL(new Blob([bytes], { type: TYPES[ending] ?? '' }));
        made.push(address);
        const image = new Image();
        image.src = address;
        // Drawn from what is decoded already, so that nothing is printed without it.
        await image.decode();
        return [sha256, address];
      } catch {
        return null;
      }
    }
    void Promise.all(names.split(' ').filter(Boolean).map(read)).then((found) => {
      if (!isGone) setPictures(new Map(found.filter((one) => one !== null)));
    });
    return () => {
      isGone = true;
      setPictures(null);
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [names]);
  return pictures;
}
