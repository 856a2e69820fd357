import type { SearchSource } from '../../database/search-source.ts';
import { applicationSources } from '../applications/search-sources.ts';
import { endingSources } from '../endings/search-sources.ts';
import { goalSources } from '../goals/search-sources.ts';
import { journalSources } from '../journal/search-sources.ts';
import { materialSources } from '../materials/search-sources.ts';
import { networkSources } from '../network/search-sources.ts';
import { practiceSources } from '../practice/search-sources.ts';
import { skillSources } from '../skills/search-sources.ts';
import { workSearchSources } from '../work-search/search-sources.ts';

/** Everything that can be found; a table with texts that is missing here fails a test. */
export const searchSources: readonly SearchSource[] = [
  ...applicationSources,
  ...materialSources,
  ...endingSources,
  ...networkSources,
  ...skillSources,
  ...practiceSources,
  ...goalSources,
  ...journalSources,
  ...workSearchSources,
];
