import { type ChildProcess, spawn } from 'node:child_process';
import { type Machine, whyNoWindow } from './choose-host.ts';

type Opening = {
  readonly program: string;
  readonly args: readonly string[];
  readonly machine: Machine;
  /** How long the window may take. */
  readonly readyWithinMs: number;
  /** Gets the process at once, so that a signal can end it before the window is there. */
  readonly onStarted: (window: ChildProcess) => void;
};

/** What became of it: `why` is the rest of a sentence that begins with "because". */
export type Opened =
  | { readonly kind: 'open'; readonly window: ChildProcess }
  /**
   * It ended without a window of its own, and no other host would do better: a running Rebound came to the front
   * (code 0), or Rebound refused the profile and said why (code 1).
   */
  | { readonly kind: 'ended'; readonly code: number }
  | { readonly kind: 'failed'; readonly why: string };

/** How the window's host ends when it has said itself why it cannot open a profile. */
const REFUSED = 3;
const READY = /^Rebound is ready: app:\/\//m;
const KEPT_COMPLAINT = 64 * 1024;
const END_WITHIN_MS = 5000;
const CLOSE_WITHIN_MS = 500;

/**
 * Starts Electron and waits until its window is there. What it prints is passed on; its error stream is kept back
 * until then, because an Electron that cannot start writes stacks.
 */
export function openWindow({ program, args, machine, readyWithinMs, onStarted }: Opening): Promise<Opened> {
  // With this variable, which some editors set in their terminals, Electron would be a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = machine.env;
  const window = spawn(program, args, { stdio: ['inherit', 'pipe', 'pipe'], env });
  onStarted(window);

  return new Promise((resolve) => {
    let printed = '';
    let complaint = '';
    let isOpen = false;
    let tooLate = false;
    const timer = setTimeout(() => {
      tooLate = true;
      endSurely(window);
    }, readyWithinMs);

    function settle(opened: Opened): void {
      clearTimeout(timer);
      resolve(opened);
    }
    function ended(code: number | null, signal: NodeJS.Signals | null): void {
      if (tooLate) settle({ kind: 'failed', why: 'the desktop window did not open in time' });
      else if (code === 0) settle({ kind: 'ended', code: 0 });
      else if (code === REFUSED) {
        process.stderr.write(complaint);
        settle({ kind: 'ended', code: 1 });
      } else settle({ kind: 'failed', why: whyNoWindow({ code, signal, complaint }, machine) });
    }

    window.stdout.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      if (isOpen || tooLate) return;
      printed += text;
      if (!READY.test(printed)) return;
      isOpen = true;
      settle({ kind: 'open', window });
    });
    window.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (isOpen) process.stderr.write(text);
      else complaint = (complaint + text).slice(-KEPT_COMPLAINT);
    });
    window.on('error', (error) => {
      settle({ kind: 'failed', why: `the desktop window cannot be run (${error.message})` });
    });
    // What it wrote last may still be on its way at `exit`, but a process of its own could keep `close` from coming.
    window.on('close', ended);
    window.on('exit', (code, signal) => setTimeout(ended, CLOSE_WITHIN_MS, code, signal));
  });
}

/** Its profile must be free before another host opens it, so this one has to be gone. */
function endSurely(child: ChildProcess): void {
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
  child.on('exit', () => clearTimeout(timer));
}
