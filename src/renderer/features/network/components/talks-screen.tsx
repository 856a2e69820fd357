import { useParams } from 'react-router';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useTalks } from '../api/talks.ts';
import classes from './talks.module.css';
import { Talks } from './talks.tsx';

/** The talks with one person on a page of their own, at `/network/people/:id/talks`. */
export function TalksScreen() {
  const contactId = Number(useParams().id);
  const { data: page } = useTalks(contactId);
  const name = page?.name ?? '';
  return (
    <>
      <PageHeader title="Network" />
      <div className={classes.screen}>
        <h2 className="visually-hidden">People</h2>
        <h3 className={classes.person}>{name}</h3>
        <Talks contactId={contactId} contactName={name} />
      </div>
    </>
  );
}
