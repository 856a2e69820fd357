import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { CommunityPage as Community } from '../../../../shared/network-events.ts';
import { codeOf, sentenceOf } from '../../../lib/errors.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { useLeaveAndRemove } from '../../../lib/use-leave-and-remove.ts';
import { useCommunityChanges, useCommunityPage } from '../api/communities.ts';
import { CommunityForm } from './community-form.tsx';
import { EventForm } from './event-form.tsx';
import { EventRows } from './event-rows.tsx';
import classes from './events.module.css';

/** One community with its events, at `/network/communities/:id`. */
export function CommunityPage() {
  const { id = '' } = useParams();
  const { data: community, error } = useCommunityPage(Number(id));
  return (
    <div className={classes.column}>
      <p className={classes.back}>
        <Link to="/network/communities">All communities</Link>
      </p>
      {error ? <p role="alert">{sentenceOf(error)}</p> : null}
      {community && codeOf(error) !== 'NOT_FOUND' ? (
        <CommunityContent key={community.id} community={community} />
      ) : null}
    </div>
  );
}

function CommunityContent({ community }: { community: Community }) {
  const { id, revision, name, place, link, note, meetings } = community;
  const [open, setOpen] = useState<'edit' | 'event' | null>(null);
  const { remove } = useCommunityChanges();
  const leaveAndRemove = useLeaveAndRemove();
  const navigate = useNavigate();
  const editButton = useFocusBack<HTMLButtonElement>();
  const addButton = useFocusBack<HTMLButtonElement>();
  function close(opener: { focusBack: () => void }) {
    setOpen(null);
    opener.focusBack();
  }
  const takeAway = () =>
    leaveAndRemove(
      '/network/communities',
      () => remove.mutateAsync({ id, revision }),
      'Community removed. Its events stay.',
    );

  if (open === 'edit') return <CommunityForm community={community} onDone={() => close(editButton)} />;
  return (
    <>
      <h3 className={classes.pageTitle}>{name}</h3>
      <p className={classes.facts}>
        {place !== '' && <span>{place}</span>}
        {link !== '' && (
          <a href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        )}
      </p>
      {note !== '' && <p className={classes.prose}>{note}</p>}
      <div className={classes.buttons}>
        <Button ref={addButton.place} size="sm" onClick={() => setOpen('event')}>
          Add event
        </Button>
        <Button ref={editButton.place} size="sm" variant="subtle" onClick={() => setOpen('edit')}>
          Edit
        </Button>
        <Button size="sm" variant="subtle" onClick={takeAway}>
          Remove
        </Button>
      </div>
      {open === 'event' && (
        <div className={classes.part}>
          <EventForm
            event={null}
            communityId={id}
            onSaved={(event) => navigate(`/network/events/${event.id}`)}
            onCancel={() => close(addButton)}
          />
        </div>
      )}
      <EventRows events={meetings} />
    </>
  );
}
