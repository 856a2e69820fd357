const FIRST_MS = 15_000;
const AGAIN_MS = 5 * 60_000;
const QUIET_MS = 3_000;
const LONGEST_WAIT_MS = 60_000;

export type BackupTimer = {
  /** Somebody asked for something: a copy made now would hold that up. */
  noteAsked(): void;
  stop(): void;
};

/** Looks every few minutes whether a backup is due, in a moment in which nobody asks for anything. */
export function startBackupTimer(makeIfDue: () => Promise<void>): BackupTimer {
  let askedAt = performance.now();
  let timer: NodeJS.Timeout;
  const wait = (ms: number, look: () => void) => {
    timer = setTimeout(look, ms);
    timer.unref();
  };
  const look = (since: number) => {
    const now = performance.now();
    if (now - askedAt < QUIET_MS && now - since < LONGEST_WAIT_MS) {
      wait(QUIET_MS, () => look(since));
      return;
    }
    void makeIfDue();
    wait(AGAIN_MS, () => look(performance.now()));
  };
  wait(FIRST_MS, () => look(performance.now()));
  return {
    noteAsked() {
      askedAt = performance.now();
    },
    stop: () => clearTimeout(timer),
  };
}
