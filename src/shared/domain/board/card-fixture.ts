import type { Card } from '../../applications.ts';

/** A believable card for tests; anything given replaces what is here. */
export function makeCard(changes: Partial<Card> & { id: number }): Card {
  return {
    role: 'Supply chain manager',
    company: 'Pellworth Dairy',
    stageId: 1,
    position: 'a0',
    stageSince: '2026-11-20',
    appliedOn: null,
    nextStep: '',
    nextStepOn: null,
    tags: [],
    place: '',
    source: '',
    url: '',
    nextInterviewAt: null,
    archived: false,
    revision: 1,
    ...changes,
  };
}
