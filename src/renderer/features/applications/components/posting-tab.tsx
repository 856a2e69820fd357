import { Anchor, Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type ApplicationPage, LIMITS } from '../../../../shared/applications.ts';
import { readAdvert } from '../../../../shared/domain/read-advert.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useSavePosting } from '../api/save-posting.ts';
import { AdvertInput } from './paste-advert.tsx';
import classes from './posting-tab.module.css';
import { useDayWords } from './use-day-words.ts';

/**
 * The advert, kept after it goes offline. Beware: a saved page is other people's code, so only its text is
 * ever shown; the page itself is kept beside it untouched.
 */
export function PostingTab({ page }: { page: ApplicationPage }) {
  const { posting, facts } = page;
  const applicationId = page.card.id;
  const [edited, setEdited] = useState<string | null>(null);
  const [source, setSource] = useState<string | null>(null);
  const save = useSavePosting(applicationId);
  const { day } = useDayWords();
  const revision = posting?.revision ?? 0;
  const url = posting?.url || facts.url;

  function keepText(text: string) {
    const html = posting?.html ?? null;
    save.mutate({ applicationId, revision, text, html, url }, { onSuccess: () => setEdited(null) });
  }
  function keepAdvert(pasted: string) {
    const { text, html } = readAdvert(pasted);
    const kept = html !== null && html.length <= LIMITS.body ? html : null;
    save.mutate({ applicationId, revision, text, html: kept, url }, { onSuccess: () => setSource(null) });
  }
  const problem = save.error && (
    <p role="alert" className={classes.problem}>
      {sentenceOf(save.error)}
    </p>
  );

  if (source !== null || posting === null)
    return (
      <div className={classes.posting}>
        {posting === null && (
          <p className={classes.hint}>
            Adverts go offline. Keep its words here, to read before an interview.
          </p>
        )}
        <AdvertInput
          label="Paste the text or drop a saved page"
          minRows={10}
          value={source ?? ''}
          onText={setSource}
        />
        {problem}
        <div className={classes.buttons}>
          <Button variant="filled" disabled={!source?.trim()} onClick={() => keepAdvert(source ?? '')}>
            Keep this advert
          </Button>
          {posting !== null && (
            <Button variant="default" onClick={() => setSource(null)}>
              Cancel
            </Button>
          )}
        </div>
      </div>
    );

  if (edited !== null)
    return (
      <div className={classes.posting}>
        <Textarea
          label="The advert"
          autosize
          minRows={10}
          value={edited}
          onChange={(event) => setEdited(event.currentTarget.value)}
        />
        {problem}
        <div className={classes.buttons}>
          <Button variant="filled" onClick={() => keepText(edited)}>
            Save
          </Button>
          <Button variant="default" onClick={() => setEdited(null)}>
            Cancel
          </Button>
        </div>
      </div>
    );

  return (
    <div className={classes.posting}>
      <div className={classes.bar}>
        <p className={classes.hint}>
          Kept on {day(posting.savedOn)}
          {posting.html === null ? '.' : ', with the saved page.'}
          {/^https?:\/\//i.test(url) && (
            <>
              {' '}
              <Anchor href={url} target="_blank" rel="noreferrer" inherit>
                Open where it was
              </Anchor>
            </>
          )}
        </p>
        <div className={classes.buttons}>
          <Button variant="default" size="sm" onClick={() => setEdited(posting.text)}>
            Edit the text
          </Button>
          <Button variant="subtle" size="sm" onClick={() => setSource('')}>
            Replace
          </Button>
        </div>
      </div>
      <div className={classes.text}>{posting.text}</div>
    </div>
  );
}
