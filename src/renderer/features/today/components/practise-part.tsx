import { forDayWords } from '../../../../shared/domain/today-words.ts';
import type { QuestionOfToday } from '../../../../shared/today.ts';
import { type DateFormat, formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { TodayPart } from './today-part.tsx';
import { TodayRow } from './today-row.tsx';

/** At most five questions, and for which interview they are. */
export function PractisePart({ questions, today }: { questions: readonly QuestionOfToday[]; today: string }) {
  const { dateFormat } = useSettings();
  if (questions.length === 0) return null;
  return (
    <TodayPart title="Practise">
      {questions.map((question) => (
        <TodayRow
          key={question.id}
          to={`/growth/practice/${question.id}`}
          aside={whenWords(question, today, dateFormat)}
        >
          {question.question}
        </TodayRow>
      ))}
    </TodayPart>
  );
}

function whenWords({ forDay, lastOn }: QuestionOfToday, today: string, format: DateFormat): string {
  if (forDay !== null) return forDayWords(forDay, today) ?? `For ${formatShortDay(forDay, format)}`;
  return lastOn === null ? 'Not tried yet' : `Last tried ${formatShortDay(lastOn, format)}`;
}
