import { Textarea } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';
import { countWords } from '../../../../shared/domain/count-words.ts';
import type { Outline } from '../../../../shared/practice.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import classes from './practice.module.css';
import { spokenWords } from './practice-words.ts';
import type { AutosavedOutline } from './use-outline.ts';

const PARTS: readonly { name: keyof Outline; label: string; description: string }[] = [
  { name: 'situation', label: 'Situation', description: 'Where and when, in a sentence or two.' },
  { name: 'task', label: 'Task', description: 'What was yours to do.' },
  { name: 'action', label: 'Action', description: 'What you did yourself, step by step.' },
  { name: 'result', label: 'Result', description: 'What came of it: a number, or what others said.' },
];

type OutlineFormProps = { outline: AutosavedOutline; headingLevel: 3 | 4 };

/** Situation, task, action and result in the person's own words: a line to speak along, not a text to recite. */
export function OutlineForm({ outline, headingLevel }: OutlineFormProps) {
  const Heading = headingLevel === 3 ? 'h3' : 'h4';
  const words = PARTS.map(({ name }) => countWords(outline.value[name]));
  return (
    <section className={classes.part} aria-labelledby="practice-outline">
      <Heading id="practice-outline" className={classes.title}>
        Your outline
      </Heading>
      <p className={classes.hint}>
        Your own story in key words, to speak along. Any part may stay empty; not every question wants a
        story.
      </p>
      <div className={classes.outline}>
        {PARTS.map(({ name, label, description }, at) => (
          <div key={name}>
            <Textarea
              label={label}
              description={description}
              autosize
              minRows={2}
              maxRows={14}
              maxLength={LIMITS.note}
              value={outline.value[name]}
              onChange={(event) => outline.change({ ...outline.value, [name]: event.currentTarget.value })}
              onBlur={() => void outline.flush()}
            />
            <p className={classes.words}>{wordsOf(words[at] ?? 0)}</p>
          </div>
        ))}
      </div>
      <p className={classes.hint}>{spokenWords(words.reduce((sum, count) => sum + count, 0))}</p>
      <AutosaveLine
        state={outline.state}
        onTryAgain={() => void outline.flush()}
        onKeepMine={outline.keepMine}
        onShowStored={outline.showStored}
      />
    </section>
  );
}

function wordsOf(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 word' : `${count} words`;
}
