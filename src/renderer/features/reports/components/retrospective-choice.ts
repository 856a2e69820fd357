import type { RetrospectiveInput } from '../../../../shared/reports-retrospective.ts';
import { today } from '../../../lib/format.ts';
import { privateParts } from '../../../lib/report-choice.ts';
import { readPeriod, usualPeriod } from '../../../lib/report-period.ts';

/** Reads from an address what the retrospective covers: the last three months, and of words only what gives a reason. */
export function readRetrospective(query: URLSearchParams): RetrospectiveInput {
  return {
    ...readPeriod(query, usualPeriod(today())),
    whole: query.get('words') === 'whole',
    notes: privateParts(query).has('notes'),
  };
}
