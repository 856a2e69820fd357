import { useState } from 'react';
import { useSearchParams } from 'react-router';

const PRIVATE_PARTS = 'with';

/** Changes some parts of the address; null takes one out. */
export type Choose = (changes: Readonly<Record<string, string | null>>) => void;

/** What was chosen for a report, all of it in the address, and the function that changes a part of it. */
export function useReportChoice(): [URLSearchParams, Choose] {
  const [query, setQuery] = useSearchParams();
  const [underWay, setUnderWay] = useState<{ from: URLSearchParams; to: URLSearchParams } | null>(null);
  // The address follows a moment later, and a box that was ticked would jump back until then.
  const shown = underWay?.from === query ? underWay.to : query;
  const choose: Choose = (changes) => {
    // Not by way of an object: an address may name the same thing several times.
    const next = new URLSearchParams(shown);
    for (const [name, value] of Object.entries(changes))
      if (value === null) next.delete(name);
      else next.set(name, value);
    setUnderWay({ from: query, to: next });
    setQuery(next, { replace: true });
  };
  return [shown, choose];
}

/** The private parts that were ticked for this report; none unless the address names them. */
export function privateParts(query: URLSearchParams): ReadonlySet<string> {
  return new Set((query.get(PRIVATE_PARTS) ?? '').split(',').filter((part) => part !== ''));
}

/** The change of the address that ticks exactly `parts`. */
export function withPrivateParts(parts: readonly string[]): Record<string, string | null> {
  return { [PRIVATE_PARTS]: parts.length === 0 ? null : parts.join(',') };
}
