import type { BoardFilter, Card } from '../../applications.ts';
import { foldText } from '../fold-text.ts';

/** A filter that hides nothing but archived cards. */
export const NO_FILTER: BoardFilter = {
  text: '',
  stageIds: [],
  tags: [],
  sources: [],
  companies: [],
  from: null,
  to: null,
  waitingForMe: false,
  hasFeedback: false,
  archived: false,
};

// Beware: cards are replaced, never changed in place, so their folded text can be kept for as long as they live.
const folded = new WeakMap<Card, string>();
function textOf(card: Card): string {
  const known = folded.get(card);
  if (known !== undefined) return known;
  const made = foldText(
    [card.role, card.company, card.place, card.source, card.nextStep, ...card.tags].join('\n'),
  );
  folded.set(card, made);
  return made;
}

/**
 * The cards that meet every part of the filter: all words of the text (accents and case aside), one of the chosen
 * stages, tags, sources and companies, the day within both ends. "Waiting for me" means a next step that has no day
 * or whose day (`today` is `YYYY-MM-DD`) has come. Archived cards are shown only when asked for, and then alone.
 * `withFeedback` holds the ids of the applications that got feedback.
 */
export function filterCards(
  cards: readonly Card[],
  filter: BoardFilter,
  today: string,
  withFeedback: ReadonlySet<number>,
): Card[] {
  const words = foldText(filter.text).split(/\s+/).filter(Boolean);
  const stages = new Set(filter.stageIds);
  const tags = new Set(filter.tags);
  const sources = new Set(filter.sources);
  const companies = new Set(filter.companies);
  return cards.filter((card) => {
    if (card.archived !== filter.archived) return false;
    if (stages.size > 0 && !stages.has(card.stageId)) return false;
    if (tags.size > 0 && !card.tags.some((tag) => tags.has(tag))) return false;
    if (sources.size > 0 && !sources.has(card.source)) return false;
    if (companies.size > 0 && !companies.has(card.company)) return false;
    const day = card.appliedOn ?? card.stageSince;
    if (filter.from !== null && day < filter.from) return false;
    if (filter.to !== null && day > filter.to) return false;
    if (filter.waitingForMe && !isWaitingForMe(card, today)) return false;
    if (filter.hasFeedback && !withFeedback.has(card.id)) return false;
    if (words.length === 0) return true;
    const text = textOf(card);
    return words.every((word) => text.includes(word));
  });
}

/** Whether a next step is written down that has no day, or whose day has come. */
function isWaitingForMe(card: Card, today: string): boolean {
  return card.nextStep !== '' && (card.nextStepOn === null || card.nextStepOn <= today);
}

/** Whether the filter leaves out anything besides archived cards. */
export function isFiltering(filter: BoardFilter): boolean {
  return (
    filter.text.trim() !== '' ||
    filter.stageIds.length + filter.tags.length + filter.sources.length + filter.companies.length > 0 ||
    filter.from !== null ||
    filter.to !== null ||
    filter.waitingForMe ||
    filter.hasFeedback ||
    filter.archived
  );
}

/** The tags, sources and companies that occur on the cards, each sorted for a list to choose from. */
export function filterChoices(cards: readonly Card[]): {
  tags: string[];
  sources: string[];
  companies: string[];
} {
  const tags = new Set<string>();
  const sources = new Set<string>();
  const companies = new Set<string>();
  for (const card of cards) {
    for (const tag of card.tags) tags.add(tag);
    if (card.source !== '') sources.add(card.source);
    if (card.company !== '') companies.add(card.company);
  }
  const { compare } = new Intl.Collator();
  return {
    tags: [...tags].sort(compare),
    sources: [...sources].sort(compare),
    companies: [...companies].sort(compare),
  };
}
