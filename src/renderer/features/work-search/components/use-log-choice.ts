import { useSearchParams } from 'react-router';
import { useDay } from '../../../lib/use-day.ts';
import { useLogForm } from '../api/work-search.ts';
import { type LogChoice, readLogChoice } from './log-choice.ts';

type Log = {
  choice: LogChoice;
  /** False until it was read for which form the log is. */
  isKnown: boolean;
  /** Changes parts of the address; null takes one out. */
  choose: (changes: Readonly<Record<string, string | null>>) => void;
};

/** What the log shows and prints: in the address, and for the rest as it is kept. */
export function useLogChoice(): Log {
  const [query, setQuery] = useSearchParams();
  const { form, isKnown } = useLogForm();
  const choice = readLogChoice(query, form, useDay());
  const choose: Log['choose'] = (changes) =>
    setQuery(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [name, value] of Object.entries(changes))
          if (value === null) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return { choice, isKnown, choose };
}
