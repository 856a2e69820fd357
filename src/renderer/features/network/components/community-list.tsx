import { Link } from 'react-router';
import { counted } from '../../../lib/counted.ts';
import { AddableList } from '../../../ui/addable-list.tsx';
import { useCommunities } from '../api/communities.ts';
import { CommunityForm } from './community-form.tsx';
import classes from './events.module.css';
import { RemovedCommunities } from './removed-communities.tsx';

/** Every community, by name. */
export function CommunityList() {
  const { data: communities, error } = useCommunities();
  return (
    <AddableList
      count={communities?.length}
      error={error}
      addLabel="Add community"
      emptyTitle="No communities yet"
      emptyWords="A club, an association, a chat of people in your field: a place to come back to, where faces become familiar."
      form={(close) => <CommunityForm community={null} onDone={close} />}
    >
      {communities && communities.length > 0 && (
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
    </AddableList>
  );
}
