import { useSearchParams } from 'react-router';
import { PrintPage } from '../../../ui/print-page.tsx';
import { readRubric, rowsOf, writeRubric } from './rubric-choice.ts';
import { RubricPaper } from './rubric-paper.tsx';

/** The competency rubric on paper, at `/print/practice/rubric?for=…&c=…&s=…&p=…&paper=…`. */
export function RubricPrint() {
  const [query] = useSearchParams();
  const choice = readRubric(query);
  const title = choice.role.trim() ? `Competency rubric, ${choice.role.trim()}` : 'Competency rubric';
  return (
    <PrintPage title={title} backTo={`/growth/practice/rubric?${writeRubric(choice)}`} ready margins="narrow">
      <RubricPaper reader={choice.reader} role={choice.role.trim()} rows={rowsOf(choice)} />
    </PrintPage>
  );
}
