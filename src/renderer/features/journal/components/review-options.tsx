import { NativeSelect } from '@mantine/core';
import { weekOf } from '../../../../shared/domain/weeks.ts';
import { formatDay } from '../../../lib/format.ts';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { PrivateOption } from '../../../ui/report-options.tsx';
import { useWrittenReviews } from '../api/weekly-review.ts';
import { chosenReview } from './review-choice.ts';

const PRIVATE = [{ value: 'feelings', label: 'Energy and worry' }] as const;

/** Chooses one of the weeks a review was written for. */
export function ReviewOptions() {
  const [query, choose] = useReportChoice();
  const { data: reviews } = useWrittenReviews();
  const { weekStart, dateFormat } = useSettings();
  if (!reviews) return null;
  if (reviews.length === 0) return <p>No review is written yet. It begins on the Journal screen.</p>;
  const choices = reviews.map(({ key, day, title }) => {
    const { from, to } = weekOf(day, weekStart);
    const week = `${formatDay(from, dateFormat)} to ${formatDay(to, dateFormat)}`;
    return { value: key, label: title.trim() === '' ? week : `${week}: ${title}` };
  });
  return (
    <>
      <NativeSelect
        label="Week"
        data={choices}
        value={chosenReview(query, reviews) ?? ''}
        onChange={(event) => choose({ review: event.currentTarget.value })}
      />
      <PrivateOption parts={PRIVATE} />
    </>
  );
}
