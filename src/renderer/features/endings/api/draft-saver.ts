/** `kept`: what was typed is on disk, as the host has said. `failed`: it is only in this window. */
export type DraftStatus = 'none' | 'keeping' | 'kept' | 'failed';

const WAIT_MS = 250;

/**
 * Keeps what is being typed: `type` notes the newest fields and sends them within 250 ms, one send at a time and
 * never an older one after a newer. `send` resolves when the host has answered.
 */
export function makeDraftSaver<Fields>(send: (fields: Fields) => Promise<unknown>) {
  const listeners = new Set<() => void>();
  let status: DraftStatus = 'none';
  let waiting: { fields: Fields } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | null = null;

  function tell(next: DraftStatus): void {
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener();
  }

  /** Sends what waits, after what is under way. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    underWay ??= sendAll().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  async function sendAll(): Promise<void> {
    while (waiting) {
      const { fields } = waiting;
      waiting = null;
      try {
        await send(fields);
        if (!waiting) tell('kept');
      } catch {
        // The next key, or leaving the field, tries again with everything that was typed.
        waiting ??= { fields };
        tell('failed');
        return;
      }
    }
  }

  return {
    type(fields: Fields): void {
      const isFirst = waiting === null || status === 'failed';
      waiting = { fields };
      tell('keeping');
      if (!isFirst) return;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), WAIT_MS);
    },
    flush,
    /** Sends what waits now: the page may be gone before what is under way is answered. */
    leave(): void {
      clearTimeout(timer);
      if (!waiting) return;
      const { fields } = waiting;
      waiting = null;
      send(fields).then(
        () => waiting ?? tell('kept'),
        () => {
          waiting ??= { fields };
          tell('failed');
        },
      );
    },
    /** Resolves when everything typed until then is on disk or was dropped; rejects when it could not be kept. */
    settled(): Promise<void> {
      return new Promise((resolve, reject) => {
        const look = () => {
          if (status === 'keeping') return;
          listeners.delete(look);
          if (status === 'failed') reject(new Error('What was typed could not be kept'));
          else resolve();
        };
        listeners.add(look);
        look();
      });
    },
    /** Forgets what waits and resolves when nothing is under way any more, so that nothing arrives afterwards. */
    async stop(): Promise<void> {
      clearTimeout(timer);
      waiting = null;
      await underWay;
      tell('none');
    },
    status: () => status,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
