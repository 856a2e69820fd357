import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useTemplateChanges, useTemplates } from '../api/letters.ts';
import classes from './materials-tab.module.css';

const FIRST_LETTER = `{place}, {date}

Dear {name}

I am writing about the role of {role} at {company}.

`;

/** The person's own letters to write new ones from. */
export function TemplatesPart() {
  const { data: templates } = useTemplates();
  const { save } = useTemplateChanges();
  const navigate = useNavigate();
  function add() {
    save.mutate(
      { id: null, revision: 0, name: 'My letter', body: FIRST_LETTER },
      { ...sayProblem, onSuccess: ({ id }) => navigate(`/growth/materials/letters/${id}`) },
    );
  }
  return (
    <section className={classes.part} aria-labelledby="letter-templates">
      <h3 id="letter-templates" className={classes.title}>
        Letters to write from
      </h3>
      <p className={classes.hint}>
        Your own words with fields such as {'{company}'} and {'{role}'}. On an application, under Materials,
        they become a letter with the fields filled in.
      </p>
      {templates && templates.length > 0 && (
        <ul className={classes.list}>
          {templates.map(({ id, name, body }) => (
            <li key={id} className={classes.row}>
              <Link to={`/growth/materials/letters/${id}`} className={classes.name}>
                {name}
              </Link>
              <span className={classes.meta}>{firstWords(body)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        <Button onClick={add} loading={save.isPending}>
          Add a letter to write from
        </Button>
      </div>
    </section>
  );
}

function firstWords(body: string): string {
  const line = body.replaceAll(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
