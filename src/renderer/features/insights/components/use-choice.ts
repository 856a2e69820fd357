import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type InsightsChoice, readChoice, writeChoice } from './insights-choice.ts';

type Choose = (changes: Partial<InsightsChoice>, options?: { typing: boolean }) => void;

/**
 * The choice in the address. What was pressed counts before the router has brought it there, which may take until the
 * figures are drawn: a box that is ticked only then looks like one that cannot be ticked.
 */
export function useChoice(): { choice: InsightsChoice; choose: Choose } {
  const [query, setQuery] = useSearchParams();
  const address = query.toString();
  const [pressed, setPressed] = useState<{ over: string; choice: InsightsChoice } | null>(null);
  if (pressed !== null && pressed.over !== address) setPressed(null);
  const choice = pressed?.over === address ? pressed.choice : readChoice(query);
  const choose: Choose = (changes, { typing } = { typing: false }) => {
    const next = { ...choice, ...changes };
    setPressed({ over: address, choice: next });
    setQuery(writeChoice(next), { replace: typing });
  };
  return { choice, choose };
}
