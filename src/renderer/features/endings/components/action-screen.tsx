import { Button } from '@mantine/core';
import { useState } from 'react';
import { ACTION_STATES } from '../../../../shared/endings-actions.ts';
import { WHAT_EFFECT_COUNTS } from '../../../lib/effect-words.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useActions } from '../api/actions.ts';
import { ActionForm } from './action-form.tsx';
import { ActionItem } from './action-item.tsx';
import classes from './action-screen.module.css';
import { STATE_NAMES } from './action-words.ts';
import { EndingsHeader } from './endings-screen-nav.tsx';
import explorer from './explorer-screen.module.css';

/** Everything the person tries, at `/endings/actions`. */
export function ActionsScreen() {
  const [adding, setAdding] = useState(false);
  const { data: actions, error } = useActions();
  return (
    <div className={explorer.screen}>
      <EndingsHeader />
      <div className={classes.screen}>
        <h2 className="visually-hidden">Actions</h2>
        {error && <p role="alert">{sentenceOf(error)}</p>}
        {adding ? (
          <ActionForm action={null} onDone={() => setAdding(false)} />
        ) : (
          <Button onClick={() => setAdding(true)}>Add an action</Button>
        )}
        {actions?.length === 0 && !adding && (
          <EmptyState title="Nothing to try yet">
            An action is one thing to try because of an ending or a theme: small, with a when. Trying nothing
            is fine too.
          </EmptyState>
        )}
        {ACTION_STATES.map((state) => {
          const some = (actions ?? []).filter((action) => action.state === state);
          return some.length === 0 ? null : (
            <section key={state} className={classes.state} aria-labelledby={`actions-${state}`}>
              <h3 id={`actions-${state}`} className={explorer.title}>
                {STATE_NAMES[state]}
              </h3>
              <ul className={classes.list} aria-label={STATE_NAMES[state]}>
                {some.map((action) => (
                  <ActionItem key={action.id} action={action} headingLevel={4} />
                ))}
              </ul>
            </section>
          );
        })}
        {actions && actions.length > 0 && (
          <p className={explorer.note}>
            {WHAT_EFFECT_COUNTS} Nearly nobody can prove a change this way: to see a theme go from 10 to 20 in
            100 you would need 199 endings before and 199 after. So an action is worth trying because it makes
            sense to you.
          </p>
        )}
      </div>
    </div>
  );
}
