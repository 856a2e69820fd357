import type { SearchHit, SearchKind } from '../../../../shared/search.ts';

type Place =
  | 'actions'
  | 'entry'
  | 'wins'
  | 'reminder'
  | 'activity'
  | { network: string }
  | { growth: string }
  | { tab: 'overview' | 'timeline' | 'posting' | 'materials' | 'interviews' | 'ending' };

const PLACES: Readonly<Record<SearchKind, Place>> = {
  application: { tab: 'overview' },
  posting: { tab: 'posting' },
  // Documents stand on the timeline.
  timeline: { tab: 'timeline' },
  document: { tab: 'timeline' },
  interview: { tab: 'interviews' },
  checklist: { tab: 'materials' },
  words: { tab: 'ending' },
  remark: { tab: 'ending' },
  letter: { tab: 'ending' },
  review: { tab: 'ending' },
  plan: { growth: 'skills' },
  milestone: { growth: 'skills' },
  resource: { growth: 'skills' },
  evidence: { growth: 'skills' },
  material: { growth: 'materials' },
  edit: { growth: 'materials' },
  template: { growth: 'materials/letters' },
  practice: { growth: 'practice' },
  mock: { growth: 'practice/mock' },
  goal: { growth: 'goals' },
  contact: { network: 'people' },
  touch: { network: 'people' },
  draft: { network: 'people' },
  talk: { network: 'people' },
  event: { network: 'events' },
  community: { network: 'communities' },
  reminder: 'reminder',
  activity: 'activity',
  action: 'actions',
  journal: 'entry',
  win: 'wins',
};
const MOST_LOOKED_FOR = 200;

/** Where a hit can be seen, as an address; null where no screen shows it yet. */
export function placeOf(
  hit: Pick<SearchHit, 'kind' | 'sourceId' | 'applicationId' | 'ref' | 'title' | 'snippet'>,
): string | null {
  const place = PLACES[hit.kind];
  if (place === 'actions') return '/endings/actions';
  if (place === 'wins') return '/journal/wins';
  if (place === 'reminder') return `/calendar?reminder=${hit.sourceId}`;
  if (place === 'activity') return `/reports/work-search/log?activity=${hit.sourceId}`;
  if (place === 'entry') {
    // What was typed need not stand there: a word is found by its beginning, and without its accents.
    const found = [...hit.snippet, ...hit.title].find((piece) => piece.hit)?.text.trim();
    const find = found ? `?${new URLSearchParams({ find: found.slice(0, MOST_LOOKED_FOR) })}` : '';
    return `/journal/${hit.ref}${find}`;
  }
  if ('network' in place) return `/network/${place.network}/${hit.ref || hit.sourceId}`;
  if ('growth' in place) {
    const isList = place.growth === 'goals';
    return `/growth/${place.growth}${isList ? '' : `/${hit.ref || hit.sourceId}`}`;
  }
  return hit.applicationId === null ? null : `/applications/${hit.applicationId}?tab=${place.tab}`;
}
