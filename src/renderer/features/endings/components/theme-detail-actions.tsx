import { Button } from '@mantine/core';
import { useState } from 'react';
import { SHIPPED_THEMES } from '../../../../shared/domain/themes.ts';
import type { ActionKind } from '../../../../shared/endings-actions.ts';
import type { Theme } from '../../../../shared/endings-themes.ts';
import { WHAT_EFFECT_COUNTS } from '../../../lib/effect-words.ts';
import { useActions } from '../api/actions.ts';
import { ActionForm } from './action-form.tsx';
import { ActionItem } from './action-item.tsx';
import itemClasses from './action-screen.module.css';
import { ACTION_NAMES, isWithoutFeedback, kindsFor, WHY_NOTHING_TO_IMPROVE } from './action-words.ts';
import screen from './explorer-screen.module.css';
import classes from './theme-detail.module.css';

/** What could follow from a theme, what is tried for it already, and what happened after. */
export function ThemeActions({ theme }: { theme: Theme }) {
  const [adding, setAdding] = useState<ActionKind | 'any' | null>(null);
  const actions = useActions({ themeCode: theme.code }).data ?? [];
  const ideas = ideasFor(theme.code);
  return (
    <section className={classes.actions} aria-labelledby="theme-actions">
      <h3 id="theme-actions" className={screen.title}>
        What I try
      </h3>
      {isWithoutFeedback(theme.code) && <p className={screen.hint}>{WHY_NOTHING_TO_IMPROVE}</p>}
      {adding === null && (
        <>
          {ideas.length > 0 && (
            <ul className={classes.ideas} aria-label="What could follow">
              {ideas.map(({ kind, when }) => (
                <li key={kind}>
                  <Button size="sm" variant="subtle" onClick={() => setAdding(kind)}>
                    {when ? `${ACTION_NAMES[kind]}: ${when}` : ACTION_NAMES[kind]}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <Button mt="sm" onClick={() => setAdding('any')}>
            Add an action
          </Button>
        </>
      )}
      {adding !== null && (
        <ActionForm
          action={null}
          start={{ themeCode: theme.code, ...(adding === 'any' ? {} : { kind: adding }) }}
          onDone={() => setAdding(null)}
        />
      )}
      {actions.length > 0 && (
        <ul className={itemClasses.list} aria-label={`Actions for ${theme.name}`}>
          {actions.map((action) => (
            <ActionItem key={action.id} action={action} headingLevel={4} />
          ))}
        </ul>
      )}
      {actions.some(({ effect }) => effect) && <p className={screen.hint}>{WHAT_EFFECT_COUNTS}</p>}
    </section>
  );
}

/** What could follow, the most fitting first; never more than the theme can carry alone. */
function ideasFor(code: string): readonly { readonly kind: ActionKind; readonly when?: string }[] {
  const ideas = SHIPPED_THEMES.find((theme) => theme.code === code)?.actions ?? [];
  const allowed = kindsFor(code);
  return ideas.filter(({ kind }) => allowed.includes(kind));
}
