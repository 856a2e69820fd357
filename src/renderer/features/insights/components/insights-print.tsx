import { useSearchParams } from 'react-router';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { ChartPaper } from '../../../ui/chart-paper-context.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useInsightsChoices, useInsightsFigures } from '../api/figures.ts';
import { filterOf, readChoice, versionName, wholePeriodWords, writeChoice } from './insights-choice.ts';
import { InsightsFiguresView, type InsightsPlaces } from './insights-figures.tsx';
import classes from './insights-print.module.css';

// What A4 leaves between its margins, in pixels; Letter leaves a little more.
const PAPER_WIDTH = 640;

/** The figures on paper, each with its table below, at `/print/insights?…` with the choice of the screen. */
export function InsightsPrint({ places }: { places: InsightsPlaces }) {
  const [query] = useSearchParams();
  const choice = readChoice(query);
  const { dateFormat } = useSettings();
  const { data: choices, error: choicesError } = useInsightsChoices();
  const filter = choices ? filterOf(choice, choices.first, today()) : null;
  const { shown, error: figuresError } = useInsightsFigures(filter);
  const error = choicesError ?? figuresError;
  const backTo = `/insights?${writeChoice(choice)}`;
  if (!choices || !filter || !shown) {
    const sentence = error
      ? sentenceOf(error)
      : choices && !filter && 'The period ends before it begins. Choose a later last day.';
    return (
      <PrintPage title="Insights" backTo={backTo} ready={false}>
        <h1 className={classes.title}>Insights</h1>
        {sentence && <p>{sentence}</p>}
      </PrintPage>
    );
  }
  const { figures } = shown;
  const days = `${formatDay(filter.from, dateFormat)} to ${formatDay(filter.to, dateFormat)}`;
  const only = [
    ...(filter.sources.length > 0
      ? [`Only these sources: ${filter.sources.map((name) => name || 'no source noted').join(', ')}.`]
      : []),
    ...(filter.versionId === null
      ? []
      : [`Only what was sent with ${versionName(filter.versionId, choices.versions)}.`]),
  ];
  return (
    <PrintPage title={`Insights, ${days}`} backTo={backTo} ready>
      <h1 className={classes.title}>Insights</h1>
      <p className={classes.lead}>
        {days}. {counted(figures.sent, 'application')} sent. {only.join(' ')} {wholePeriodWords(filter)}
      </p>
      <p className={classes.lead}>
        From one person’s own records. Small counts stay counts, and a range says how sure a share is.
      </p>
      <ChartPaper.Provider value={PAPER_WIDTH}>
        <InsightsFiguresView figures={figures} filter={filter} grade={choice.grade} places={places} />
      </ChartPaper.Provider>
    </PrintPage>
  );
}
