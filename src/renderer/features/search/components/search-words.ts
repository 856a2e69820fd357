import type { SearchAnswer, SearchGroup, SearchKind, SearchRequest } from '../../../../shared/search.ts';

export const KIND_WORDS: Readonly<Record<SearchKind, string>> = {
  application: 'Application',
  posting: 'Posting',
  timeline: 'Timeline',
  interview: 'Interview',
  document: 'Document',
  checklist: 'Checklist',
  words: 'Received words',
  remark: 'My note on an ending',
  letter: 'Feedback request',
  review: 'Review',
  action: 'Action',
  contact: 'Person',
  touch: 'Exchange',
  draft: 'Draft to a person',
  talk: 'Talk for information',
  event: 'Networking event',
  community: 'Community',
  reminder: 'Reminder',
  activity: 'Work-search activity',
  plan: 'Skill plan',
  milestone: 'Milestone',
  resource: 'Resource',
  evidence: 'Evidence',
  material: 'Material',
  edit: 'Change to make',
  template: 'Letter template',
  practice: 'Practice card',
  mock: 'Mock interview',
  goal: 'Goal',
  journal: 'Journal',
  win: 'Win',
};

export const GROUP_WORDS: readonly { value: SearchGroup; label: string }[] = [
  { value: 'applications', label: 'Applications' },
  { value: 'endings', label: 'Endings' },
  { value: 'journal', label: 'Journal' },
  { value: 'people', label: 'People' },
  { value: 'growth', label: 'Growth' },
];

/** How many were found, in one line that is read out. */
export function foundWords(answer: SearchAnswer, shown: number, request: SearchRequest): string {
  const isCut = answer.hits.length >= request.limit;
  if (answer.capped) return `${shown} shown. Best of the newest 2,000 hits`;
  if (shown === 0) return 'Nothing found';
  if (isCut) return request.order === 'newest' ? `The newest ${shown}` : `The best ${shown}`;
  return `${shown} found`;
}
