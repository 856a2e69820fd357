import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Theme } from '../../../../shared/endings-themes.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { CONTROL_WORDS, ControlSign } from '../../../ui/control-sign.tsx';
import type { useThemeChanges } from '../api/themes-editor.ts';
import classes from './themes-editor.module.css';
import { ControlField } from './themes-editor-control.tsx';

type ThemeRowProps = { theme: Theme; update: ReturnType<typeof useThemeChanges>['update'] };

/** One theme of the editor; its settings open below its name. */
export function ThemeRow({ theme, update }: ThemeRowProps) {
  const [open, setOpen] = useState(false);
  return (
    <li className={classes.theme} data-hidden={theme.hidden || undefined}>
      <div className={classes.row}>
        <ControlSign control={theme.control} quiet={theme.hidden} />
        <span className={classes.name}>{theme.name}</span>
        <span className={classes.about}>
          {CONTROL_WORDS[theme.control]}
          {theme.hidden && ', hidden'}
        </span>
        <Button
          size="sm"
          aria-label={`Edit ${theme.name}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          Edit
        </Button>
      </div>
      {open && <ThemeSettings theme={theme} update={update} onDone={() => setOpen(false)} />}
    </li>
  );
}

function ThemeSettings({ theme, update, onDone }: ThemeRowProps & { onDone: () => void }) {
  const [typed, setTyped] = useState({
    name: theme.name,
    definition: theme.definition,
    control: theme.control,
    hidden: theme.hidden,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const change = (changes: Partial<typeof typed>) => setTyped((current) => ({ ...current, ...changes }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (typed.name.trim() === '') {
      setProblem('Give it a name.');
      return;
    }
    try {
      await update.mutateAsync({ id: theme.id, revision: theme.revision, changes: typed });
      onDone();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }
  return (
    <form className={classes.settings} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label="Name"
        value={typed.name}
        error={problem}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Textarea
        label="What it means"
        autosize
        minRows={2}
        value={typed.definition}
        onChange={(event) => change({ definition: event.currentTarget.value })}
      />
      <ControlField value={typed.control} onChange={(control) => change({ control })} />
      <Checkbox
        label="Hide it where themes are chosen. Endings that have it keep it."
        checked={typed.hidden}
        onChange={(event) => change({ hidden: event.currentTarget.checked })}
      />
      <div className={classes.buttons}>
        <Button type="submit">Save theme</Button>
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
