import { z } from 'zod';

/** What a hit is; each kind is one source (see features/search). One plain word each: the index reads it as a token. */
export const SEARCH_KINDS = [
  'application',
  'posting',
  'timeline',
  'interview',
  'document',
  'checklist',
  'words',
  'remark',
  'letter',
  'review',
  'action',
  'contact',
  'plan',
  'milestone',
  'resource',
  'evidence',
  'practice',
  'mock',
  'journal',
  'win',
  'goal',
  'material',
  'edit',
  'template',
  'touch',
  'draft',
  'talk',
  'event',
  'community',
  'reminder',
  'activity',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What the person filters by: several kinds under one name. */
export const SEARCH_GROUPS = {
  applications: ['application', 'posting', 'timeline', 'interview', 'document', 'checklist', 'activity'],
  endings: ['words', 'remark', 'letter', 'review', 'action'],
  journal: ['journal', 'win'],
  people: ['contact', 'touch', 'draft', 'talk', 'event', 'community', 'reminder'],
  growth: [
    'plan',
    'milestone',
    'resource',
    'evidence',
    'material',
    'edit',
    'template',
    'practice',
    'mock',
    'goal',
  ],
} as const satisfies Record<string, readonly SearchKind[]>;
export type SearchGroup = keyof typeof SEARCH_GROUPS;
const GROUP_NAMES = ['applications', 'endings', 'journal', 'people', 'growth'] as const;

/** Text in pieces; `hit` pieces are what was searched for. */
export type MarkedText = { text: string; hit: boolean }[];

export type SearchHit = {
  kind: SearchKind;
  sourceId: number;
  applicationId: number | null;
  /** How its screen names it, where that is not `sourceId`. */
  ref: string;
  day: string;
  title: MarkedText;
  snippet: MarkedText;
};

/** `capped`: only among the newest hits, because there are very many. */
export type SearchAnswer = { hits: SearchHit[]; capped: boolean };

/** The longest text that can be looked for. */
export const LONGEST_SEARCH = 20_000;

export const searchInput = z.object({
  text: z.string().max(LONGEST_SEARCH),
  groups: z.array(z.enum(GROUP_NAMES)).max(GROUP_NAMES.length).default([]),
  from: z.iso.date().nullable().default(null),
  to: z.iso.date().nullable().default(null),
  order: z.enum(['newest', 'best']).default('newest'),
  limit: z.number().int().min(1).max(100).default(50),
});
export type SearchRequest = z.output<typeof searchInput>;
