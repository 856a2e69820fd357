import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useCommunities } from '../api/communities.ts';
import { CommunityForm } from './community-form.tsx';
import classes from './events.module.css';
import { RemovedCommunities } from './removed-communities.tsx';

/** Every community, by name. */
export function CommunityList() {
  const { data: communities, error } = useCommunities();
  const [adding, setAdding] = useState(false);
  const { place, focusBack } = useFocusBack<HTMLButtonElement>();
  const problem = error && <p role="alert">{sentenceOf(error)}</p>;
  if (!communities) return problem ?? <div aria-busy="true" />;
  const add = (
    <Button ref={place} variant="filled" onClick={() => setAdding(true)}>
      Add community
    </Button>
  );
  const close = () => {
    setAdding(false);
    focusBack();
  };
  return (
    <div className={classes.tab}>
      {problem}
      {adding && <CommunityForm community={null} onDone={close} />}
      {!adding && communities.length > 0 && <div className={classes.add}>{add}</div>}
      {!adding && communities.length === 0 && (
        <EmptyState title="No communities yet" action={add}>
          A club, an association, a chat of people in your field: a place to come back to, where faces become
          familiar.
        </EmptyState>
      )}
      {communities.length > 0 && (
        <ul className={classes.list} aria-label="Communities">
          {communities.map(({ id, name, place, events }) => (
            <li key={id} className={classes.row}>
              <div className={classes.fill}>
                <Link className={classes.name} to={`/network/communities/${id}`}>
                  {name}
                </Link>
                {place !== '' && <p className={classes.meta}>{place}</p>}
              </div>
              <p className={classes.meta}>{events > 0 && counted(events, 'event')}</p>
            </li>
          ))}
        </ul>
      )}
      <RemovedCommunities />
    </div>
  );
}
