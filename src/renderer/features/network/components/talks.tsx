import { Button } from '@mantine/core';
import { useId } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { useTold } from '../../../lib/tell-with-undo.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { useTalkChanges, useTalks } from '../api/talks.ts';
import { TalkItem } from './talk-item.tsx';
import classes from './talks.module.css';

type TalksProps = { contactId: number; contactName: string };

/** The informational talks with a person: asked for, prepared, held, thanked for, and what came of them. */
export function Talks({ contactId, contactName }: TalksProps) {
  const { data: page, error } = useTalks(contactId);
  const { plan } = useTalkChanges();
  const told = useTold();
  const title = useId();
  const { place, focusBack } = useFocusBack<HTMLHeadingElement>();
  const isAsked = page?.doNotContact === false;
  return (
    <section aria-labelledby={title} className={classes.talks}>
      <div className={classes.head}>
        <h4 id={title} ref={place} tabIndex={-1} className={classes.title}>
          Informational talks
        </h4>
        {isAsked && (
          <Button
            size="sm"
            loading={plan.isPending}
            onClick={() => plan.mutate({ contactId }, told('Talk added.'))}
          >
            Plan a talk
          </Button>
        )}
      </div>
      <p className={classes.hint}>
        {page?.doNotContact
          ? `You chose not to contact ${contactName}. What you noted before stays here.`
          : 'Fifteen or twenty minutes that ask for information, not for a job. Most people like to be asked about their work, and a no is no verdict on you.'}
      </p>
      {error ? <p role="alert">{sentenceOf(error)}</p> : null}
      {page && page.talks.length > 0 ? (
        <ul className={classes.list} aria-labelledby={title}>
          {page.talks.map((talk, index) => (
            <TalkItem key={talk.id} talk={talk} page={page} isNewest={index === 0} onRemoved={focusBack} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
