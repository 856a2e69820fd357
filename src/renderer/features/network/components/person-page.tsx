import { Link, useParams } from 'react-router';
import { sinceTouchWords } from '../../../../shared/domain/contact-cadence.ts';
import type { PersonPage as Page, PersonChanges } from '../../../../shared/network-contacts.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { FactField } from '../../../ui/fact-field.tsx';
import { useChangePerson, usePersonPage } from '../api/people.ts';
import { roleWords } from './contact-names.ts';
import { DeletePerson } from './delete-person.tsx';
import { PersonApplications } from './person-applications.tsx';
import { PersonCadence } from './person-cadence.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonLetters } from './person-letters.tsx';
import classes from './person-page.module.css';
import { PersonTouches } from './person-touches.tsx';
import { Talks } from './talks.tsx';

/** One contact, at `/network/people/:id`. */
export function PersonPage() {
  const { id = '' } = useParams();
  const { data: page, error } = usePersonPage(Number(id));
  return (
    <>
      <p>
        <Link to="/network/people">All people</Link>
      </p>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {page && <PersonContent key={page.person.id} page={page} />}
    </>
  );
}

function PersonContent({ page }: { page: Page }) {
  const { person } = page;
  const { dateFormat } = useSettings();
  const change = useChangePerson(person.id);
  const save = (changes: PersonChanges) => change.mutateAsync(changes);
  const { lastTouchOn } = person;
  return (
    <div className={classes.page}>
      <h3 className={classes.name}>{person.name}</h3>
      <p className={classes.lead}>
        {roleWords(person) !== '' && <span>{roleWords(person)}</span>}
        <span>
          {lastTouchOn === null
            ? 'Not in touch yet'
            : `Last in touch ${sinceTouchWords(person, today())}, ${formatDay(lastTouchOn, dateFormat)}`}
        </span>
      </p>
      <div className={classes.columns}>
        <div className={classes.side}>
          <PersonFacts person={person} save={save} />
          <PersonCadence person={person} save={save} />
          <PersonApplications person={person} applications={page.applications} />
          <DeletePerson person={person} />
        </div>
        <div>
          <PersonLetters page={page} />
          <PersonTouches page={page} />
          <Talks contactId={person.id} contactName={person.name} />
          <div className={classes.notes}>
            <FactField
              label="What they told you"
              kind="long"
              saved={person.toldMe}
              save={(toldMe) => save({ toldMe })}
            />
            <FactField
              label="What you can offer"
              kind="long"
              saved={person.canOffer}
              save={(canOffer) => save({ canOffer })}
            />
            <FactField label="Note" kind="long" saved={person.note} save={(note) => save({ note })} />
          </div>
        </div>
      </div>
    </div>
  );
}
