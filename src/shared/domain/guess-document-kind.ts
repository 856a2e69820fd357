import type { DocumentKind } from '../applications.ts';

// The first that fits counts: an offer letter is an offer, a letter to a CV a letter.
const CUES: readonly (readonly [DocumentKind, RegExp])[] = [
  ['offer', /\b(?:offer|contract|agreement|vertrag|arbeitsvertrag|angebot|contrat)\b/],
  ['cover_letter', /\b(?:cover|covering|motivation|letter|anschreiben|motivationsschreiben|lettre)\b/],
  ['task', /\b(?:task|assignment|exercise|case study|challenge|brief|aufgabe)\b/],
  ['posting', /\b(?:advert|job ad|posting|vacancy|job description|jd|stelle|stellenanzeige|offre)\b/],
  ['cv', /\b(?:cv|resume|curriculum|vitae|lebenslauf)\b/],
];

/** What a file may be, from its name alone; `other` when the name says nothing. */
export function guessDocumentKind(fileName: string): DocumentKind {
  const words = fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // "CoverLetter" is two words.
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ');
  return CUES.find(([, cue]) => cue.test(words))?.[0] ?? 'other';
}
