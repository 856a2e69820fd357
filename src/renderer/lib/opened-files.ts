import { useSyncExternalStore } from 'react';
import { type OpenedFile, type OpenedKind, openedKind } from '../../shared/opened-files.ts';

const listeners = new Set<() => void>();
let opened: readonly OpenedFile[] = [];

/** Lets a file that was opened or dropped wait for the screen that reads its kind. */
export function addOpenedFile(file: OpenedFile): void {
  change([...opened, file]);
}

/** Takes a file off the list: it is read now, or nobody wants it. False when somebody else was faster. */
export function takeOpenedFile({ uploadId }: OpenedFile): boolean {
  const others = opened.filter((file) => file.uploadId !== uploadId);
  const wasThere = others.length < opened.length;
  if (wasThere) change(others);
  return wasThere;
}

/** All files that wait, the one opened first in front. */
export function useOpenedFiles(): readonly OpenedFile[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
}

/** The files that wait for the screen of their kind. */
export function useOpenedOf(kind: OpenedKind): readonly OpenedFile[] {
  return useOpenedFiles().filter(({ fileName }) => openedKind(fileName) === kind);
}

function change(next: readonly OpenedFile[]): void {
  opened = next;
  for (const listener of listeners) listener();
}
