import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InsightsFigures, InsightsFilter } from '../../../../shared/insights.ts';
import { trpc } from '../../../lib/trpc.ts';

/** What can be chosen: sources and versions that something was sent with, and the day of the first application. */
export function useInsightsChoices() {
  return useQuery(trpc.insights.choices.queryOptions());
}

/** Figures with the filter they are of; the same object as long as they are the same. */
type ShownFigures = { figures: InsightsFigures; filter: InsightsFilter };

const NONE: InsightsFilter = { from: '2000-01-01', to: '2000-01-01', sources: [], versionId: null };

/**
 * All figures of a filter. While others are read the ones before stay, together with their own filter, so that nothing
 * is drawn twice for one choice. Null: nothing is asked for.
 */
export function useInsightsFigures(filter: InsightsFilter | null) {
  const { data, error } = useQuery({
    ...trpc.insights.figures.queryOptions(filter ?? NONE),
    enabled: filter !== null,
  });
  const [shown, setShown] = useState<ShownFigures | null>(null);
  if (filter && data && shown?.figures !== data) setShown({ figures: data, filter });
  return { shown, error };
}
