import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type RubricChoice, readRubric, writeRubric } from './rubric-choice.ts';
import { RubricFields } from './rubric-fields.tsx';

/** What stays in the address whatever the rubric is of. */
const SHARED = ['paper', 'from', 'to'];

/** Chooses what stands on the rubric, beside its page. */
export function RubricOptions() {
  const [query, setQuery] = useSearchParams();
  // Beside the address, which follows a moment later: too late for what is typed.
  const [choice, setChoice] = useState(() => readRubric(query));
  const choose = (changes: Partial<RubricChoice>) => {
    const next = { ...choice, ...changes };
    setChoice(next);
    setQuery(
      (now) => {
        const address = new URLSearchParams(writeRubric(next));
        for (const name of SHARED) {
          const value = now.get(name);
          if (value !== null) address.set(name, value);
        }
        return address;
      },
      { replace: true },
    );
  };
  return <RubricFields choice={choice} onChoose={choose} />;
}
