import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';

type Watched = { signal: AbortSignal; onProgress: (share: number) => void };

/** One piece of long work at a time, which can be stopped; leaving the screen stops it. `run` gives null when it was, or failed. */
export function useWork() {
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run<Result>(work: (watched: Watched) => Promise<Result>): Promise<Result | null> {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    setProblem(null);
    setShare(0);
    try {
      const onProgress = (next: number) => !controller.signal.aborted && setShare(next);
      return await work({ signal: controller.signal, onProgress });
    } catch (error) {
      if (!controller.signal.aborted) setProblem(sentenceOf(error));
      return null;
    } finally {
      if (running.current === controller) setShare(null);
    }
  }
  return {
    /** Null: nothing runs. */
    share,
    problem,
    run,
    stop() {
      running.current?.abort();
      setProblem(null);
    },
  };
}
