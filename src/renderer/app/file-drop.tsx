import { useEffect, useState } from 'react';
import { NOT_OPENED, openedKind, UPLOAD_BYTES } from '../../shared/opened-files.ts';
import { sentenceOf } from '../lib/errors.ts';
import { addOpenedFile } from '../lib/opened-files.ts';
import { windowDropTaker } from '../lib/window-drop.ts';
import { isReadable } from '../platform/is-readable.ts';
import { uploadFile } from '../platform/upload-file.ts';
import { showNotice } from '../ui/notice-store.ts';
import classes from './file-drop.module.css';

/** A drag is told of again every few tenths of a second as long as it is above the window. */
const GONE_AFTER_MS = 1_000;

/**
 * Opens files dropped anywhere on the window. A place that takes them itself prevents the default or stops the event.
 * Nothing that is dropped ever takes the window away from the page.
 */
export function FileDrop() {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined;
    // What is dragged within the page is none of this.
    let isOurOwn = false;
    // A place that stops the event lets it begin, and nothing comes of it here.
    let isElsewhere = false;
    function end() {
      clearTimeout(gone);
      setIsOver(false);
    }
    function begin() {
      if (isElsewhere) end();
      isElsewhere = true;
    }
    function over(event: DragEvent) {
      isElsewhere = event.defaultPrevented;
      const types = event.dataTransfer?.types ?? [];
      if (event.defaultPrevented || isOurOwn || !event.dataTransfer) return;
      if (types.includes('Files')) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setIsOver(true);
        clearTimeout(gone);
        gone = setTimeout(end, GONE_AFTER_MS);
      } else if (types.includes('text/uri-list') && !takesText(event.target)) {
        // The browser would go to the address.
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    }
    function drop(event: DragEvent) {
      end();
      if (event.defaultPrevented || isOurOwn || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const files = [...event.dataTransfer.files];
      const taker = windowDropTaker();
      if (taker) taker(files);
      else void bringIn(files);
    }
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) end();
    }
    const ownBegins = () => {
      isOurOwn = true;
    };
    const ownEnds = () => {
      isOurOwn = false;
    };
    const capture = { capture: true };
    window.addEventListener('dragover', begin, capture);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', end, capture);
    window.addEventListener('drop', drop);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragstart', ownBegins, capture);
    window.addEventListener('dragend', ownEnds, capture);
    return () => {
      clearTimeout(gone);
      window.removeEventListener('dragover', begin, capture);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', end, capture);
      window.removeEventListener('drop', drop);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragstart', ownBegins, capture);
      window.removeEventListener('dragend', ownEnds, capture);
    };
  }, []);
  return isOver ? (
    <div className={classes.over} aria-hidden="true">
      <p className={classes.words}>Drop to bring it in</p>
    </div>
  ) : null;
}

async function bringIn(files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      const problem = await problemOf(file);
      if (problem === null) addOpenedFile({ uploadId: await uploadFile(file), fileName: file.name });
      else showNotice({ message: problem });
    } catch (error) {
      showNotice({ message: sentenceOf(error) });
    }
  }
}

async function problemOf(file: File): Promise<string | null> {
  if (openedKind(file.name) === null) return NOT_OPENED.kind;
  if (file.size > UPLOAD_BYTES) return NOT_OPENED.size;
  return (await isReadable(file)) ? null : NOT_OPENED.unreadable;
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
