import type { FlowRow, InsightsFilter } from '../../../../shared/insights.ts';
import { trpcClient } from '../../../platform/client.ts';

/** The steps of each application of a filter, read when they are saved: the drawing needs only how many there are. */
export async function fetchFlowRows(filter: InsightsFilter): Promise<FlowRow[]> {
  return await trpcClient.insights.flowRows.query(filter);
}
