import { InsightsScreen } from '../features/insights/components/insights-screen.tsx';
import { INSIGHTS_PLACES } from './insights-places.tsx';

/** Insights, with the figures of themes and plans in their places. */
export function InsightsRoute() {
  return <InsightsScreen places={INSIGHTS_PLACES} />;
}
