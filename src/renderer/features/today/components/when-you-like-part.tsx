import { companiesTogether, goodTimeWords } from '../../../../shared/domain/today-words.ts';
import type { DueRequest } from '../../../../shared/endings-feedback.ts';
import type { TodayPage } from '../../../../shared/today.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { TodayPart } from './today-part.tsx';
import { TodayRow } from './today-row.tsx';

const REQUEST_WORDS: Readonly<Record<DueRequest['what'], string>> = {
  ask: 'you could ask for feedback',
  send_draft: 'a draft asking for feedback is ready',
  remind: 'one reminder may go out',
  close: 'no answer came to your question',
};

/** What has its time now but no hour: letters, endings to look at, and applications nothing is heard of. */
export function WhenYouLikePart({
  page,
}: {
  page: Pick<TodayPage, 'day' | 'requests' | 'reviews' | 'quiet'>;
}) {
  const { day, requests, reviews, quiet } = page;
  const { dateFormat } = useSettings();
  if (requests.length === 0 && reviews.length === 0 && quiet.count === 0) return null;
  const goodTime = (until: string) =>
    `Good time: ${goodTimeWords(until, day) ?? `until ${formatShortDay(until, dateFormat)}`}`;
  return (
    <TodayPart title="When you like">
      {requests.map(({ endingId, applicationId, company, what, until }) => (
        <TodayRow
          key={`request-${endingId}`}
          to={`/applications/${applicationId}?tab=ending`}
          aside={what === 'close' ? 'Close it' : goodTime(until)}
        >
          {company}: {REQUEST_WORDS[what]}
        </TodayRow>
      ))}
      {reviews.map(({ endingId, applicationId, company, lookOn }) => (
        <TodayRow
          key={`review-${endingId}`}
          to={`/applications/${applicationId}?tab=ending`}
          aside={`You said ${formatShortDay(lookOn, dateFormat)}`}
        >
          {company}: to look back at
        </TodayRow>
      ))}
      {quiet.count > 0 && (
        <TodayRow to="/today/quiet" aside={quiet.count === 1 ? 'Look at it' : 'Look at them together'}>
          {companiesTogether(quiet.companies, quiet.count)}: no reply yet
        </TodayRow>
      )}
    </TodayPart>
  );
}
