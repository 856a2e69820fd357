import { useEffect, useEffectEvent } from 'react';

type TakeFiles = (files: readonly File[]) => void;

let takers: readonly TakeFiles[] = [];

/** Takes the files dropped anywhere on the window while the component is there, in the place of what happens otherwise. */
export function useWindowDrop(onFiles: TakeFiles): void {
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const taker: TakeFiles = (files) => take(files);
    takers = [...takers, taker];
    return () => {
      takers = takers.filter((other) => other !== taker);
    };
  }, []);
}

/** Who takes what is dropped on the window now; null when nobody in particular does. */
export function windowDropTaker(): TakeFiles | null {
  return takers.at(-1) ?? null;
}
