import { useState } from 'react';

/** What is typed in the fields of a form, and a way to change some of them. */
export function useTyped<Typed extends object>(
  initial: () => Typed,
): [typed: Typed, change: (changes: Partial<Typed>) => void] {
  const [typed, setTyped] = useState(initial);
  return [typed, (changes) => setTyped((current) => ({ ...current, ...changes }))];
}
