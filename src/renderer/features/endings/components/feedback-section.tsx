import { Button, Group } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useState } from 'react';
import { countWords } from '../../../../shared/domain/count-words.ts';
import { countOf } from '../../../lib/count-words.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useAnswerRate, useRemoveRequest, useRequestPage } from '../api/request.ts';
import { useNamedEnding } from '../api/request-ending.ts';
import part from './ending-part.module.css';
import { FeedbackAnswer } from './feedback-answer.tsx';
import { FeedbackStateLine } from './feedback-state-line.tsx';
import { RequestComposer } from './request-composer.tsx';
import { RequestSteps } from './request-steps.tsx';

type FeedbackSectionProps = { endingId: number; applicationId: number };

/** Asking the employer for feedback: whether and when, the letter, and what came of it. */
export function FeedbackSection({ endingId, applicationId }: FeedbackSectionProps) {
  const { data: page, error } = useRequestPage(endingId);
  const named = useNamedEnding(applicationId, endingId);
  const remove = useRemoveRequest(endingId);
  const [isComposing, setIsComposing] = useState(false);
  const request = page?.request ?? null;
  const isOpen = request === null || request.state === 'drafted';

  return (
    <section className={part.section} aria-label="Feedback received">
      <h3 className={part.title}>
        <IconMailOpened size={20} stroke={1.5} aria-hidden="true" /> Feedback received
      </h3>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {page && named && (
        <>
          <FeedbackStateLine state={request?.state ?? null} variant={request?.variant ?? null} />
          {isOpen && (
            <>
              <p>
                {request ? `${draftWords(request)} ` : ''}
                {page.advice.sentence}
              </p>
              <Group gap="sm">
                <Button onClick={() => setIsComposing(true)}>Ask for feedback</Button>
                {request && (
                  <Button
                    variant="subtle"
                    onClick={() => remove.mutate({ id: request.id, revision: request.revision })}
                  >
                    Remove the draft
                  </Button>
                )}
              </Group>
            </>
          )}
          {request && !isOpen && <RequestSteps request={request} people={page.people} />}
          {request?.state === 'answered' && <FeedbackAnswer ending={named.ending} />}
          {remove.error && <p role="alert">{sentenceOf(remove.error)}</p>}
          <OwnRate />
          {isComposing && <RequestComposer page={page} named={named} onClose={() => setIsComposing(false)} />}
        </>
      )}
    </section>
  );
}

function draftWords({ toName, body }: { toName: string; body: string }): string {
  return `A draft${toName === '' ? '' : ` to ${toName}`} is ready, ${countWords(body)} words.`;
}

function OwnRate() {
  const { data: rate } = useAnswerRate();
  if (!rate || rate.sent === 0) return null;
  return (
    <p className={part.meta}>
      Of the questions you have sent so far: {countOf(rate.answered, rate.sent, rate, 'answered')}.
    </p>
  );
}
