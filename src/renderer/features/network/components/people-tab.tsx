import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { DeletePerson } from './delete-person.tsx';
import classes from './exchange.module.css';
import { personLine } from './exchange-words.ts';
import { ExportPeople } from './export-people.tsx';
import { ImportPeople } from './import-people.tsx';
import { MergePeople } from './merge-people.tsx';

const SHOWN = 50;

/** The people you know, and when you last spoke. */
export function PeopleTab() {
  const { data: people = [] } = useQuery(trpc.network.contacts.queryOptions());
  return (
    <>
      <div className={classes.buttons}>
        <ImportPeople />
        <ExportPeople ids={null} />
        <MergePeople />
      </div>
      <p>{people.length} people</p>
      <ul aria-label="People">
        {people.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            {personLine(person)} <DeletePerson person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}
