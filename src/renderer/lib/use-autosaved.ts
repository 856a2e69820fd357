import { useEffect, useState } from 'react';
import { type Autosave, type AutosaveState, makeAutosave } from './autosave.ts';

type Autosaved<Value> = {
  /** What is stored, with its revision; 0 when nothing is. */
  stored: Value;
  revision: number;
  save: (value: Value, revision: number) => Promise<{ revision: number }>;
  sendLast: (value: Value, revisions: readonly number[]) => void;
  /** Where what was left before it was saved is found again, and under which name. */
  left?: { in: Map<string, Saver<Value>>; name: string };
  /** Whether the browser asks before it closes the page while this is not saved; `isProblem`: a try to save it failed. */
  asksFirst?: (value: Value, isProblem: boolean) => boolean;
};

/** One value that is being saved, wherever it is shown. */
export type Saver<Value> = {
  autosave: Autosave<Value>;
  options: Autosaved<Value>;
  state: AutosaveState;
  /** Hears of each state while the value is on screen. */
  show: ((state: AutosaveState) => void) | null;
  /** Ends what goes on for a value that was left before it was saved. */
  stopWatching: () => void;
};

/** The page's autosaves, each for as long as it is watched. */
const watched = new Set<Pick<Autosave<unknown>, 'flush' | 'unsaved'>>();

/** Saves everything that waits anywhere in the page, as far as it can be saved. */
export async function flushAutosaved(): Promise<void> {
  await Promise.all([...watched].map(({ flush }) => flush()));
}

/** Whether everything typed where it is saved by itself is known to be stored. */
export function isAllSaved(): boolean {
  return [...watched].every(({ unsaved }) => unsaved() === null);
}

/** A value that is saved as it is edited: soon after each change, when left, hidden or taken away, and as the page goes. */
export function useAutosaved<Value>(options: Autosaved<Value>) {
  const { stored, revision } = options;
  const [saver] = useState(() => options.left?.in.get(options.left.name) ?? makeSaver(options));
  const { autosave } = saver;
  const [value, setValue] = useState(() => autosave.unsaved()?.value ?? stored);
  const [state, setState] = useState(saver.state);
  useEffect(() => {
    saver.options = options;
  });

  useEffect(() => {
    if (autosave.adopt(revision)) setValue(stored);
  }, [autosave, revision, stored]);

  useEffect(() => {
    saver.stopWatching();
    saver.stopWatching = watchPage(saver);
    saver.show = setState;
    setState(saver.state);
    const onHide = () => {
      if (document.visibilityState === 'hidden') void autosave.flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      saver.show = null;
      void autosave.flush();
      if (autosave.unsaved() === null) saver.stopWatching();
      else saver.options.left?.in.set(saver.options.left.name, saver);
    };
  }, [saver, autosave]);

  function change(next: Value) {
    setValue(next);
    autosave.change(next);
  }
  return {
    value,
    state,
    flush: autosave.flush,
    currentRevision: autosave.revision,
    change,
    /** Saves what is shown and gives its revision; null when it could not be saved. */
    async saveShown(): Promise<number | null> {
      // What nobody touched is not stored yet.
      if (autosave.revision() === 0) change(value);
      return (await autosave.flush()) ? autosave.revision() : null;
    },
    /** What is not known to be stored; null when everything is. */
    unsaved: autosave.unsaved,
    /** What was typed has become part of something else: nothing is stored here any more, and nothing waits. */
    startOver: () => autosave.dropMine(0),
    /** After a conflict. */
    keepMine: () => void autosave.keepMine(revision),
    showStored() {
      autosave.dropMine(revision);
      setValue(stored);
    },
  };
}

function makeSaver<Value>(options: Autosaved<Value>): Saver<Value> {
  const saver: Saver<Value> = {
    autosave: makeAutosave<Value>({
      revision: options.revision,
      save: (value, known) => saver.options.save(value, known),
      sendLast: (value, known) => saver.options.sendLast(value, known),
      onState(state) {
        saver.state = state;
        saver.show?.(state);
        if (saver.show || saver.autosave.unsaved() !== null) return;
        saver.stopWatching();
        saver.options.left?.in.delete(saver.options.left.name);
      },
    }),
    options,
    state: { status: 'idle' },
    show: null,
    stopWatching: () => {},
  };
  return saver;
}

/** Saves in the moment the page goes away. What is saved is looked at then, since a letter may be newer than the drawing. */
function watchPage<Value>(saver: Saver<Value>): () => void {
  const onLeave = () => saver.autosave.leave();
  const onAsk = (event: BeforeUnloadEvent) => {
    const unsaved = saver.autosave.unsaved();
    if (unsaved && saver.options.asksFirst?.(unsaved.value, saver.state.status === 'problem'))
      event.preventDefault();
  };
  const { flush, unsaved } = saver.autosave;
  const own = { flush, unsaved };
  watched.add(own);
  window.addEventListener('pagehide', onLeave);
  window.addEventListener('beforeunload', onAsk);
  return () => {
    watched.delete(own);
    window.removeEventListener('pagehide', onLeave);
    window.removeEventListener('beforeunload', onAsk);
  };
}
