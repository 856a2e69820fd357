import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { PersonRow } from '../../../../shared/network-contacts.ts';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useDay } from '../../../lib/use-day.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { usePeople } from '../api/people.ts';
import { ExportPeople } from './export-people.tsx';
import { ImportPeople } from './import-people.tsx';
import { MergePeople } from './merge-people.tsx';
import { PeopleList } from './people-list.tsx';
import classes from './people-screen.module.css';
import { foldPeople, PEOPLE_VIEWS, type PeopleView, peopleLines, VIEW_NAMES } from './people-views.ts';

/** Everybody the person keeps in touch with, at `/network/people`. */
export function PeopleScreen() {
  const { data: people, error } = usePeople();
  const navigate = useNavigate();
  const view = useView();
  const [typed, setTyped] = useState('');
  const problem = error && <p role="alert">{sentenceOf(error)}</p>;
  if (!people) return problem ?? <div aria-busy="true" />;
  const add = (
    <Button variant="filled" onClick={() => void navigate('/network/people/new')}>
      Add contact
    </Button>
  );
  const isEmpty = people.length === 0;
  return (
    <div className={classes.screen}>
      {problem}
      {/* At one place, so that an import stays open while the first people come in. */}
      <div className={classes.files}>
        <ImportPeople />
        {!isEmpty && (
          <>
            <ExportPeople
              all={people.length}
              shown={() =>
                peopleLines(foldPeople(people), view, typed, today()).flatMap((line) =>
                  line.kind === 'person' ? [line.person.id] : [],
                )
              }
            />
            <MergePeople />
          </>
        )}
      </div>
      {isEmpty ? (
        <EmptyState title="Nobody here yet" action={add}>
          People you meet on the way stay when an application ends. Keep who they are, what they told you and,
          if you like, how often to be in touch. It all stays on this computer.
        </EmptyState>
      ) : (
        <FoundPeople people={people} typed={typed} onType={setTyped} add={add} />
      )}
    </div>
  );
}

/** The view the address names. */
function useView(): PeopleView {
  const [search] = useSearchParams();
  return PEOPLE_VIEWS.find((one) => one === search.get('view')) ?? 'all';
}

type FoundPeopleProps = {
  people: readonly PersonRow[];
  typed: string;
  onType: (typed: string) => void;
  add: ReactNode;
};

function FoundPeople({ people, typed, onType, add }: FoundPeopleProps) {
  const view = useView();
  // The field takes the next letter before the list is drawn for the last one.
  const wanted = useDeferredValue(typed);
  const day = useDay();
  const folded = useMemo(() => foldPeople(people), [people]);
  const lines = useMemo(() => peopleLines(folded, view, wanted, day), [folded, view, wanted, day]);
  const count = lines.filter(({ kind }) => kind === 'person').length;
  return (
    <>
      <div className={classes.bar}>
        <TextInput
          className={classes.search}
          type="search"
          aria-label="Find a person"
          placeholder="Find a person"
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden="true" />}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        <nav className={classes.views} aria-label="Views of people">
          {PEOPLE_VIEWS.map((one) => (
            <Link
              key={one}
              to={one === 'all' ? '/network/people' : `/network/people?view=${one}`}
              aria-current={one === view ? 'page' : undefined}
              className={classes.view}
            >
              {VIEW_NAMES[one]}
            </Link>
          ))}
        </nav>
        {add}
      </div>
      <p className="visually-hidden" role="status" aria-label="Found people">
        {counted(count, 'person', 'people')}
      </p>
      {count === 0 ? (
        <p className={classes.none}>
          {wanted.trim() !== ''
            ? 'Nobody with these words.'
            : 'Nobody for now. Whoever you set a rhythm for comes here when it has been a while.'}
        </p>
      ) : (
        <PeopleList
          key={view}
          lines={lines}
          count={count}
          label={VIEW_NAMES[view]}
          isByCompany={view === 'company'}
        />
      )}
    </>
  );
}
