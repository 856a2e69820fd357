import { codeOf, sentenceOf } from './errors.ts';

/** Well below the 500 ms after which typed text is on disk, for the save itself takes its time too. */
const WAIT_MS = 250;
const RETRY_MS = 5_000;

export type AutosaveState =
  | { status: 'idle' | 'saving' | 'saved' }
  /**
   * `conflict`: somebody else saved meanwhile, and nothing more is sent until the person has chosen. `again`: it is
   * tried again without a further change.
   */
  | { status: 'problem'; sentence: string; conflict: boolean; again: boolean };

type AutosaveOptions<Value> = {
  revision: number;
  save: (value: Value, revision: number) => Promise<{ revision: number }>;
  /**
   * Sends without waiting for the answer, because the page goes away. `revisions`: the one that is known and, where an
   * earlier write is under way and may have arrived, the one after it.
   */
  sendLast: (value: Value, revisions: readonly number[]) => void;
  onState: (state: AutosaveState) => void;
};

/**
 * Saves a text as it is typed, one call after the other, each with the revision the last one gave. What could not be
 * saved stays waiting and is sent again with the next change or `flush`, and by itself every five seconds while the
 * host does not answer or the disk has no room.
 */
export function makeAutosave<Value>(options: AutosaveOptions<Value>) {
  let revision = options.revision;
  let waiting: { value: Value } | null = null;
  let sent: { value: Value } | null = null;
  let isHeld = false;
  let isTroubled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  async function run(): Promise<boolean> {
    while (waiting && !isHeld) {
      sent = waiting;
      waiting = null;
      // A further try takes no problem off the screen: whoever reaches for a button there would miss it.
      if (!isTroubled) options.onState({ status: 'saving' });
      try {
        ({ revision } = await options.save(sent.value, revision));
        sent = null;
        isTroubled = false;
      } catch (error) {
        waiting ??= sent;
        sent = null;
        isTroubled = true;
        isHeld = codeOf(error) === 'CONFLICT';
        const again = mayPass(error);
        options.onState({ status: 'problem', sentence: sentenceOf(error), conflict: isHeld, again });
        if (again) timer ??= setTimeout(() => void flush(), RETRY_MS);
        return false;
      }
    }
    if (isHeld) return false;
    options.onState({ status: 'saved' });
    return true;
  }

  /** Sends what waits at once; true when everything is saved. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    if (!running && !waiting) return true;
    running ??= run().finally(() => {
      running = null;
    });
    const isSaved = await running;
    // Typed in the moment the last answer came.
    return isSaved && waiting ? flush() : isSaved;
  }

  return {
    flush,
    revision: () => revision,
    /** What is not known to be saved; null when everything is. */
    unsaved: () => waiting ?? sent,
    change(value: Value) {
      waiting = { value };
      // Not moved on by further typing, so that nobody who types on stays unsaved.
      if (!isHeld) timer ??= setTimeout(() => void flush(), WAIT_MS);
    },
    /** For the moment the page goes away: a call under way may or may not have arrived. */
    leave() {
      clearTimeout(timer);
      timer = undefined;
      const last = waiting ?? sent;
      if (!last || isHeld) return;
      options.sendLast(last.value, waiting && sent ? [revision, revision + 1] : [revision]);
    },
    /** Takes over what is stored elsewhere; false while something of the person's own is not saved or it is no newer. */
    adopt(stored: number): boolean {
      if (waiting || sent || stored <= revision) return false;
      revision = stored;
      return true;
    },
    /** After a conflict: what was typed here is saved over what is stored under `stored`. */
    keepMine(stored: number): Promise<boolean> {
      revision = stored;
      isHeld = false;
      isTroubled = false;
      return flush();
    },
    /** After a conflict: what was typed here is given up. */
    dropMine(stored: number) {
      waiting = null;
      isHeld = false;
      isTroubled = false;
      revision = stored;
      options.onState({ status: 'idle' });
    },
  };
}

export type Autosave<Value> = ReturnType<typeof makeAutosave<Value>>;

/** Whether the same call may succeed a little later: what was refused for its content never will. */
function mayPass(error: unknown): boolean {
  const code = codeOf(error);
  return code === null || code === 'NOT_SAVED' || code === 'LOCKED';
}
