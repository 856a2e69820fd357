import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Control } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { useThemeChanges, useThemes } from '../api/themes-editor.ts';
import classes from './themes-editor.module.css';
import { ControlField } from './themes-editor-control.tsx';
import { ThemeRow } from './themes-editor-row.tsx';

/** The themes that can be chosen: rename, describe, control, hide, add own ones; and what the suggester has learnt. */
export function ThemesEditor() {
  const themes = useThemes();
  const changes = useThemeChanges();
  const groups = [
    {
      title: 'Themes',
      hint: 'What endings can have in common. You can rename, describe and hide them; what you recorded with them stays.',
      some: themes.filter(({ shipped }) => shipped),
    },
    { title: 'My own themes', hint: '', some: themes.filter(({ shipped }) => !shipped) },
  ];
  return (
    <div className={classes.editor}>
      {groups.map(({ title, hint, some }) => (
        <section key={title} aria-label={title}>
          <h2 className={classes.title}>{title}</h2>
          {hint !== '' && <p className={classes.hint}>{hint}</p>}
          {some.length > 0 && (
            <ul className={classes.list}>
              {some.map((theme) => (
                <ThemeRow key={theme.id} theme={theme} update={changes.update} />
              ))}
            </ul>
          )}
          {title === 'My own themes' && <AddTheme add={changes.add} />}
        </section>
      ))}
      <Learning clear={changes.clearLearning} />
    </div>
  );
}

function AddTheme({ add }: { add: ReturnType<typeof useThemeChanges>['add'] }) {
  const [name, setName] = useState('');
  const [control, setControl] = useState<Control>('unknown');
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '') {
      setProblem('Give it a name.');
      return;
    }
    try {
      await add.mutateAsync({ name: name.trim(), control });
      setName('');
      setProblem(null);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }
  return (
    <form className={classes.add} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label="New theme"
        value={name}
        error={problem}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ControlField value={control} onChange={setControl} />
      <Button type="submit">Add theme</Button>
    </form>
  );
}

function Learning({ clear }: { clear: ReturnType<typeof useThemeChanges>['clearLearning'] }) {
  const [asking, setAsking] = useState(false);
  return (
    <section aria-label="What suggestions have learnt">
      <h2 className={classes.title}>What suggestions have learnt</h2>
      <p className={classes.hint}>
        When you take a suggested theme off an ending or put another one on, suggestions remember the words.
        This stays on your computer.
      </p>
      <Button onClick={() => setAsking(true)}>Forget what was learnt…</Button>
      <ConfirmDialog
        opened={asking}
        title="Forget what was learnt?"
        confirmLabel="Forget it"
        erases
        pending={clear.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          clear.mutate(
            {},
            {
              onSuccess: () => showNotice({ message: 'Suggestions start afresh.' }),
              onError: (error) => showNotice({ message: sentenceOf(error) }),
              onSettled: () => setAsking(false),
            },
          )
        }
      >
        Suggestions go back to the shipped rules. Your endings and their themes stay as they are. This cannot
        be undone.
      </ConfirmDialog>
    </section>
  );
}
