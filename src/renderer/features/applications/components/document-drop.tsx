import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import classes from './document.module.css';

type DocumentDropProps = { onFiles: (files: File[]) => void; children: ReactNode };

/** Takes files dropped anywhere on what it holds. Cards and text that are dragged pass through. */
export function DocumentDrop({ onFiles, children }: DocumentDropProps) {
  const [isOver, setIsOver] = useState(false);
  // Every element inside reports its own entering and leaving.
  const depth = useRef(0);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

  function enter(event: DragEvent, step: 1 | -1) {
    if (!hasFiles(event)) return;
    depth.current = Math.max(0, depth.current + step);
    setIsOver(depth.current > 0);
  }
  function over(event: DragEvent) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  }
  function drop(event: DragEvent) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={over}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <p className={classes.dropWords} aria-hidden="true">
          Drop to keep it with this application
        </p>
      )}
    </div>
  );
}
