import { useCallback, useMemo, useState } from 'react';

export type BoardSelection = {
  selected: ReadonlySet<number>;
  toggle: (id: number) => void;
  /** Chooses these as well as what is chosen. */
  add: (ids: readonly number[]) => void;
  replace: (ids: readonly number[]) => void;
  clear: () => void;
};

const NOTHING: ReadonlySet<number> = new Set();

/** The chosen cards of the board or the table. */
export function useBoardSelection(): BoardSelection {
  const [selected, setSelected] = useState(NOTHING);
  const toggle = useCallback((id: number) => {
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const add = useCallback(
    (ids: readonly number[]) => setSelected((before) => new Set([...before, ...ids])),
    [],
  );
  const replace = useCallback((ids: readonly number[]) => setSelected(new Set(ids)), []);
  const clear = useCallback(() => setSelected(NOTHING), []);
  return useMemo(() => ({ selected, toggle, add, replace, clear }), [selected, toggle, add, replace, clear]);
}
