import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '../../../../shared/domain/days.ts';
import { REMIND_AFTER_DAYS } from '../../../../shared/domain/feedback-request.ts';
import type { FeedbackRequest, RequestPage } from '../../../../shared/endings-feedback.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useRequestStep } from '../api/request.ts';
import part from './ending-part.module.css';
import classes from './feedback-section.module.css';
import { RequestAnswerForm } from './request-answer-form.tsx';
import { RequestDayForm } from './request-day-form.tsx';

type Open = 'answered' | 'declined' | 'no_answer' | 'remind' | null;

const DAY_FORMS = {
  declined: { label: 'They declined on', button: 'Note it' },
  no_answer: { label: 'Closed on', button: 'Close it' },
  remind: { label: 'Reminded on', button: 'Note the reminder' },
} as const;

type RequestStepsProps = { request: FeedbackRequest; people: RequestPage['people'] };

/** What can happen after a letter was sent, and what did. */
export function RequestSteps({ request, people }: RequestStepsProps) {
  const { dateFormat } = useSettings();
  const [open, setOpen] = useState<Open>(null);
  const step = useRequestStep(request.endingId);
  const isWaiting = request.state === 'sent';
  const asks = request.variant !== 'thanks_only';
  const remindFrom = addDays(request.sentOn ?? today(), REMIND_AFTER_DAYS);
  const canRemind = isWaiting && asks && request.remindedOn === null;
  const toggle = (form: Open) => setOpen(open === form ? null : form);
  const close = () => setOpen(null);
  const take = (form: 'declined' | 'no_answer' | 'remind', on: string) =>
    step.mutate({ step: form, id: request.id, revision: request.revision, on }, { onSuccess: close });

  return (
    <>
      <p>{history(request, (day) => formatDay(day, dateFormat))}</p>
      {canRemind && today() < remindFrom && (
        <p className={part.meta}>One reminder is fine from {formatDay(remindFrom, dateFormat)}.</p>
      )}
      <details>
        <summary className={classes.summary}>The letter as it was sent</summary>
        <p className={classes.letter}>
          {request.subject}
          {'\n\n'}
          {request.body}
        </p>
      </details>
      {request.state !== 'answered' && (
        <Group gap="sm">
          <Button aria-expanded={open === 'answered'} onClick={() => toggle('answered')}>
            They answered
          </Button>
          {isWaiting && asks && (
            <>
              <Button aria-expanded={open === 'declined'} onClick={() => toggle('declined')}>
                They declined
              </Button>
              <Button aria-expanded={open === 'no_answer'} onClick={() => toggle('no_answer')}>
                No answer came
              </Button>
            </>
          )}
          {canRemind && today() >= remindFrom && (
            <Button variant="subtle" aria-expanded={open === 'remind'} onClick={() => toggle('remind')}>
              Note a reminder
            </Button>
          )}
        </Group>
      )}
      {open === 'answered' && request.state !== 'answered' && (
        <RequestAnswerForm request={request} people={people} onDone={close} />
      )}
      {open !== null && open !== 'answered' && (
        <RequestDayForm
          key={open}
          {...DAY_FORMS[open]}
          min={request.sentOn ?? undefined}
          onSubmit={(on) => take(open, on)}
          onCancel={close}
        />
      )}
      {step.error && <p role="alert">{sentenceOf(step.error)}</p>}
    </>
  );
}

function history(request: FeedbackRequest, day: (day: string) => string): string {
  const { sentOn, remindedOn, closedOn, state, toName } = request;
  const parts = [`${sentOn ? `Sent on ${day(sentOn)}` : 'Sent'}${toName === '' ? '' : ` to ${toName}`}.`];
  if (remindedOn) parts.push(`Reminded on ${day(remindedOn)}; that is enough.`);
  if (state === 'declined' && closedOn) parts.push(`They declined on ${day(closedOn)}.`);
  if (state === 'no_answer' && closedOn)
    parts.push(`No answer by ${day(closedOn)}. That is common and says nothing about you.`);
  return parts.join(' ');
}
