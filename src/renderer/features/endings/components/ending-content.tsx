import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { EndingPage } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useEndingPage } from '../api/ending.ts';
import { EndingActions } from './ending-actions.tsx';
import classes from './ending-content.module.css';
import { EarlierEndings } from './ending-earlier.tsx';
import { EndingForm } from './ending-form.tsx';
import { endingVoice } from './ending-words.ts';
import { FeedbackSection } from './feedback-section.tsx';
import { ReviewSection } from './review-section.tsx';

/** Everything about how an application ended; the panel beside the board and the tab of the page show the same. */
export function EndingContent({ applicationId }: { applicationId: number }) {
  const { data: page, error, refetch } = useEndingPage(applicationId);
  if (!page)
    return (
      <div className={classes.waiting} aria-busy={!error}>
        {error && (
          <>
            <p role="alert">{sentenceOf(error)}</p>
            <Button onClick={() => void refetch()}>Try again</Button>
          </>
        )}
      </div>
    );
  return (
    <div className={classes.content}>
      {page.ended ? (
        <>
          <EndingForm key={applicationId} page={page} />
          <EndingSections page={page} />
        </>
      ) : (
        <p className={classes.open}>
          This application is open. When it ends, move its card to an outcome; how it ended can be recorded
          then.
        </p>
      )}
      <EarlierEndings endings={page.earlier} />
    </div>
  );
}

function EndingSections({ page }: { page: EndingPage }) {
  const [adding, setAdding] = useState<string | null>(null);
  if (!page.ending) return null;
  const ids = { endingId: page.ending.id, applicationId: page.applicationId };
  return (
    <div className={classes.sections}>
      {!endingVoice(page.outcome).isOwn && (
        <div className={classes.section}>
          <FeedbackSection {...ids} />
        </div>
      )}
      <div className={classes.section}>
        <ReviewSection {...ids} onMakeAction={setAdding} />
      </div>
      <div className={classes.section}>
        <EndingActions page={page} endingId={ids.endingId} adding={adding} onAdd={setAdding} />
      </div>
      <Anchor
        component={Link}
        to={`/journal/new?kind=after_rejection&mention=ending/${page.ending.id}`}
        className={classes.write}
      >
        Write about it in the journal
      </Anchor>
    </div>
  );
}
