import { requirementsOf } from './posting-requirements.ts';

const MOST_LINES = 40;

/** What an advert asks for, in its words and order, each once, at most 40. Empty when nothing looks so. */
export function requirementLines(posting: string): string[] {
  return [...new Set(requirementsOf(posting).map(({ text }) => text))].slice(0, MOST_LINES);
}
