import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import classes from './practice.module.css';
import { PracticeBack } from './practice-back.tsx';
import { countRows, type RubricChoice, readRubric, writeRubric } from './rubric-choice.ts';
import { RubricFields } from './rubric-fields.tsx';

/** Chooses what stands on the rubric; the page itself is the print route. */
export function RubricSetup() {
  const [query, setQuery] = useSearchParams();
  // Beside the address, which follows a moment later: too late for what is typed.
  const [choice, setChoice] = useState(() => readRubric(query));
  const rows = countRows(choice);
  const choose = (changes: Partial<RubricChoice>) => {
    const next = { ...choice, ...changes };
    setChoice(next);
    setQuery(writeRubric(next), { replace: true });
  };
  return (
    <div className={classes.column}>
      <PracticeBack />
      <h3 className={classes.pageTitle}>Competency rubric</h3>
      <p className={classes.hint}>
        One page to listen with: what a low, a middle and a high answer looks like, and room for what was
        really said. Every row weighs the same.
      </p>
      <div className={classes.plainForm}>
        <RubricFields choice={choice} onChoose={choose} />
        <div className={classes.buttons}>
          <Button
            variant="filled"
            component={Link}
            to={`/print/practice/rubric?${writeRubric(choice)}`}
            data-disabled={rows === 0 || undefined}
            onClick={(event) => rows === 0 && event.preventDefault()}
          >
            See the page
          </Button>
        </div>
      </div>
    </div>
  );
}
