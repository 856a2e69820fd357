import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LinkedApplication, Person } from '../../../../shared/network-contacts.ts';
import { sayProblem, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useApplicationChoices } from '../../../lib/use-application-choices.ts';
import rows from '../../../ui/rows.module.css';
import { useLinkChanges } from '../api/application-links.ts';
import classes from './person-page.module.css';

type PersonApplicationsProps = { person: Person; applications: readonly LinkedApplication[] };

/** The applications somebody belongs to. What an interview ties together stays until the interview changes. */
export function PersonApplications({ person, applications }: PersonApplicationsProps) {
  const [wanted, setWanted] = useState(false);
  const choices = useApplicationChoices({ wanted }) ?? [];
  const { link, unlink } = useLinkChanges();
  const told = useToldAfter();
  return (
    <section className={classes.facts} aria-labelledby="person-applications">
      <h4 id="person-applications" className={classes.title}>
        Applications
      </h4>
      {applications.length > 0 && (
        <ul className={rows.list} aria-label="Applications with them">
          {applications.map((one) => (
            <li key={one.id} className={rows.row}>
              <span className={rows.fill}>
                <Link to={`/applications/${one.id}`}>
                  {one.role}, {one.company}
                </Link>{' '}
                <span className={classes.meta}>
                  {one.stageName}
                  {one.isInterview && ', interview'}
                </span>
              </span>
              {one.isLinked && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Take off ${one.role}, ${one.company}`}
                  onClick={() =>
                    told(
                      unlink.mutateAsync({ contactId: person.id, applicationId: one.id }),
                      'Taken off the application.',
                    )
                  }
                >
                  Take off
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Select
        className={classes.apart ?? ''}
        label="Link an application"
        placeholder="Role or company"
        data={choices
          .filter(({ id }) => !applications.some((one) => one.id === id && one.isLinked))
          .map(({ id, name }) => ({ value: String(id), label: name }))}
        value={null}
        searchable
        limit={30}
        nothingFoundMessage="Nothing with these words."
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onFocus={() => setWanted(true)}
        onChange={(value) =>
          value !== null && link.mutate({ contactId: person.id, applicationId: Number(value) }, sayProblem)
        }
      />
    </section>
  );
}
