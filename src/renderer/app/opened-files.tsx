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

/** The file that led somewhere last: it does so once, also when the frame around the screens comes anew. */
let followed: string | null = null;

/** Goes to the screen that reads a file which was opened with Rebound or dropped on its window. */
export function OpenedFiles() {
  const navigate = useNavigate();
  const last = useOpenedFiles().at(-1);
  useEffect(
    () =>
      onOpenedFile((message) => {
        if (message.kind === 'notice') showNotice({ message: message.sentence });
        else addOpenedFile({ uploadId: message.uploadId, fileName: message.fileName });
      }),
    [],
  );
  useEffect(() => {
    const kind = last ? openedKind(last.fileName) : null;
    if (!last || !kind || followed === last.uploadId) return;
    return onceNothingIsInFront(() => {
      followed = last.uploadId;
      void navigate(SCREEN_OF[kind]);
    });
  }, [last, navigate]);
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
