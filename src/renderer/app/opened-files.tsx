import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { type OpenedKind, openedKind } from '../../shared/opened-files.ts';
import { addOpenedFile, useOpenedFiles } from '../lib/opened-files.ts';
import { onOpenedFile } from '../platform/on-opened-file.ts';
import { showNotice } from '../ui/notice-store.ts';

const SCREEN_OF: Record<OpenedKind, string> = {
  list: '/import',
  message: '/import',
  invitation: '/calendar',
};

/**
 * The files that waited when one of them led somewhere. Each time only a new one does: those that wait on must not hold
 * anybody, also when the frame around the screens comes anew.
 */
let followed: ReadonlySet<string> = new Set();

/** Goes to the screen that reads a file which was opened with Rebound or dropped on its window. */
export function OpenedFiles() {
  const navigate = useNavigate();
  const opened = useOpenedFiles();
  useEffect(
    () =>
      onOpenedFile((message) => {
        if (message.kind === 'notice') showNotice({ message: message.sentence });
        else addOpenedFile({ uploadId: message.uploadId, fileName: message.fileName });
      }),
    [],
  );
  useEffect(() => {
    const last = opened.at(-1);
    const kind = last ? openedKind(last.fileName) : null;
    if (!last || !kind || followed.has(last.uploadId)) return;
    return onceNothingIsInFront(() => {
      followed = new Set(opened.map(({ uploadId }) => uploadId));
      void navigate(SCREEN_OF[kind]);
    });
  }, [opened, navigate]);
  return null;
}

/** Runs at once, or after the open dialog is closed: what is typed there would go with its screen. */
function onceNothingIsInFront(run: () => void): () => void {
  const isFree = () => document.querySelector('[aria-modal="true"]') === null;
  if (isFree()) {
    run();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (!isFree()) return;
    observer.disconnect();
    run();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
