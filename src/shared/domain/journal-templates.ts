import type { EntryKind, MentionKind } from '../journal.ts';

/** A way to begin an entry. The weekly review has a screen of its own. */
export type EntryTemplate = { kind: EntryKind; name: string; title: string; markdown: string };

export const ENTRY_TEMPLATES: readonly EntryTemplate[] = [
  {
    kind: 'after_rejection',
    name: 'After a rejection',
    title: 'After the letter',
    markdown: `## How it came

## What I did well on the way

## What was in my hands, and what was not

## What I need today`,
  },
  {
    kind: 'after_interview',
    name: 'After an interview',
    title: 'Notes from the interview',
    markdown: `## What they asked

## What I said well

## What I would say otherwise

## What I learnt about them

## Whom to thank`,
  },
];

/** A mention as it stands in the Markdown of an entry. */
export function mentionMarkdown(mention: { kind: MentionKind; id: number; name: string }): string {
  const name = mention.name.replace(/[\\[\]*_`<&~]/g, '\\$&').replace(/\s+/g, ' ');
  return `[@${name}](rebound:${mention.kind}/${mention.id})`;
}
