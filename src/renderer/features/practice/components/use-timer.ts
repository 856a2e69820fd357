import { useEffect, useRef, useState } from 'react';

const TICK_MS = 250;

/** Whole seconds that count up from 0 while the component is there and not paused. */
export function useTimer() {
  const [seconds, setSeconds] = useState(0);
  const [isPaused, setIsPaused] = useState(false);
  const before = useRef(0);
  useEffect(() => {
    if (isPaused) return;
    const started = performance.now();
    const passed = () => before.current + (performance.now() - started) / 1000;
    const timer = setInterval(() => setSeconds(Math.floor(passed())), TICK_MS);
    return () => {
      clearInterval(timer);
      before.current = passed();
    };
  }, [isPaused]);
  return { seconds, isPaused, toggle: () => setIsPaused(!isPaused) };
}
