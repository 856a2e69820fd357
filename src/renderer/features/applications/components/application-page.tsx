import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { sentenceOf } from '../../../lib/errors.ts';
import { usePageTitle } from '../../../ui/page-title.ts';
import { useApplication } from '../api/get-application.ts';
import { ApplicationContent } from './application-content.tsx';
import classes from './application-page.module.css';

/** The page of one application, at `/applications/:id`. */
export function ApplicationScreen() {
  const id = Number(useParams().id);
  if (!Number.isSafeInteger(id) || id <= 0) return <NotHere sentence="This link leads to no application." />;
  return <KnownApplication key={id} id={id} />;
}

function KnownApplication({ id }: { id: number }) {
  const { data: page, error } = useApplication(id);
  usePageTitle(page ? `${page.card.role}, ${page.card.company}` : 'Application');
  if (page)
    return (
      <div className={classes.page}>
        <ApplicationContent page={page} headingLevel={1} />
      </div>
    );
  if (error) return <NotHere sentence={sentenceOf(error)} />;
  return <div className={classes.page} aria-busy="true" />;
}

function NotHere({ sentence }: { sentence: string }) {
  return (
    <div className={classes.missing}>
      <h1 className={classes.title}>No such application</h1>
      <p>{sentence}</p>
      <Button component={Link} to="/board" variant="default">
        Back to the board
      </Button>
    </div>
  );
}
