import { type Choose, useReportChoice } from '../../../lib/report-choice.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useLogForm } from '../api/work-search.ts';
import { type LogChoice, readLogChoice } from './log-choice.ts';

type Log = {
  choice: LogChoice;
  /** False until it was read for which form the log is. */
  isKnown: boolean;
  choose: Choose;
};

/** What the log shows and prints: in the address, and for the rest as it is kept. */
export function useLogChoice(): Log {
  const [query, choose] = useReportChoice();
  const { form, isKnown } = useLogForm();
  const choice = readLogChoice(query, form, useDay());
  return { choice, isKnown, choose };
}
