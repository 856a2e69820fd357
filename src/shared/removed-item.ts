/** What was taken off its list and can be brought back, or erased for good. */
export type RemovedItem = { id: number; name: string };
