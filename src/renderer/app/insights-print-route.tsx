import { InsightsPrint } from '../features/insights/components/insights-print.tsx';
import { INSIGHTS_PLACES } from './insights-places.tsx';

/** The pages of Insights, with the figures of themes and plans in their places. */
export function InsightsPrintRoute() {
  return <InsightsPrint places={INSIGHTS_PLACES} />;
}
