import { useEffect, useRef, useState } from 'react';
import { type AutosaveState, makeAutosave } from './autosave.ts';

type Autosaved<Value> = {
  /** What is stored, with its revision; 0 when nothing is. */
  stored: Value;
  revision: number;
  save: (value: Value, revision: number) => Promise<{ revision: number }>;
  sendLast: (value: Value, revisions: readonly number[]) => void;
};

/** A value that is saved as it is edited: soon after each change, when left, hidden or taken away, and as the page goes. */
export function useAutosaved<Value>(options: Autosaved<Value>) {
  const { stored, revision } = options;
  const [value, setValue] = useState(stored);
  const [state, setState] = useState<AutosaveState>({ status: 'idle' });
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [autosave] = useState(() =>
    makeAutosave<Value>({
      revision,
      save: (next, known) => latest.current.save(next, known),
      sendLast: (next, known) => latest.current.sendLast(next, known),
      onState: setState,
    }),
  );

  useEffect(() => {
    if (autosave.adopt(revision)) setValue(stored);
  }, [autosave, revision, stored]);

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void autosave.flush();
    };
    const onLeave = () => autosave.leave();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      void autosave.flush();
    };
  }, [autosave]);

  return {
    value,
    state,
    flush: autosave.flush,
    currentRevision: autosave.revision,
    change(next: Value) {
      setValue(next);
      autosave.change(next);
    },
    /** After a conflict. */
    keepMine: () => void autosave.keepMine(revision),
    showStored() {
      autosave.dropMine(revision);
      setValue(stored);
    },
  };
}
