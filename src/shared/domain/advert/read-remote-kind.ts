import { foldText } from '../fold-text.ts';
import { type Finding, finding, type RemoteKind } from './advert-proposal.ts';

/**
 * What counts on a line, in brackets or after a label of its own. A bare "home office" is left out: as often
 * it names a benefit on some days.
 */
const SHORT_WORDS: [RemoteKind, RegExp][] = [
  [
    'hybrid',
    /^(?:hybrid(?:e|es)?|hybrid (?:working|work|remote|role|mode)|hybrides arbeiten|travail hybride|teilweise (?:remote|home ?-?office)|teletravail (?:partiel|occasionnel|ponctuel)|partly remote)$/,
  ],
  [
    'remote',
    /^(?:remote|fully remote|full remote|100 ?% remote|remote working|remote work|remote position|remote job|home ?-?based|100 ?% home ?-?office|teletravail (?:complet|total)|100 ?% teletravail)$/,
  ],
  [
    'on_site',
    /^(?:on-?site|on site|in[- ]office|in[- ]person|office[- ]based|vor ort|sur site|sur place|presentiel|en presentiel)$/,
  ],
];
/** What counts anywhere in a sentence. Beware of "remote sites", "hybrid cars": a bare word is not enough there. */
const PHRASES: [RemoteKind, RegExp][] = [
  [
    'on_site',
    /\b(?:(?:not|no|never|cannot be) (?:(?:a|an|done|possible|available|offered) )?(?:fully )?(?:remote(?:ly)?(?: (?:role|position|work(?:ing)?|job))?|home ?-?working|hybrid)|remote (?:work(?:ing)? )?(?:is )?not (?:possible|available|offered)|kein(?:e)? (?:home ?-?office|remote)|(?:home ?-?office|remote) (?:ist )?(?:leider )?nicht moglich|(?:pas de|sans) teletravail|teletravail (?:non|pas) (?:possible|propose)|fully on-?site|100 ?% (?:on-?site|vor ort|presentiel)|on-?site only|full[- ]time (?:on-?site|in the office))\b/,
  ],
  [
    'hybrid',
    /\b(?:hybrid (?:working|work|role|position|model|pattern|schedule|arrangement|policy|arbeiten|home ?-?office)|hybrides? (?:arbeiten|arbeitsmodell|modell|arbeit)|(?:travail|mode|modele|poste|rythme) hybride|(?:one|two|three|four|[1-4]) days? (?:a|per|\/) ?week (?:in|from|at) (?:the|our) office|(?:one|two|three|four|[1-4]) days? (?:a week )?(?:in the office|from home|at home|remote)|(?:ein|zwei|drei|vier|[1-4]) tage? (?:pro woche |die woche )?(?:im )?(?:home ?-?office|mobil|remote|mobiles arbeiten)|(?:un|deux|trois|quatre|[1-4]) jours? (?:de |en )?(?:teletravail)|teilweise (?:im )?(?:home ?-?office|remote)|teletravail (?:partiel|\d jours?)|mix of (?:home|office|remote))/,
  ],
  [
    'remote',
    /\b(?:(?:fully|100 ?%|completely|entirely|full|vollstandig|komplett|permanently) remote|remote[- ](?:first|only)|work from (?:home|anywhere)|100 ?% (?:im )?(?:home ?-?office|teletravail)|home ?-?based (?:role|position)|teletravail (?:complet|total|a 100)|entierement (?:a distance|en teletravail)|this (?:is a|role is|position is) (?:a )?remote(?: (?:role|position|job))?(?=[.,;]|$)|remote (?:role|position|job)\b|open to remote\b)/,
  ],
];
const LABEL =
  /^(?:work(?:place|ing)? (?:type|model|arrangements?|pattern|setting)|remote|arbeitsmodell|arbeitsform|home ?-?office|teletravail|mode de travail|location type|job type)\s*[:\t]\s*/;

function shortKind(words: string): RemoteKind | null {
  const plain = words.trim().replace(/[.,]$/, '');
  return SHORT_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Pieces of a short line that stand on their own: between separators and inside brackets. */
function pieces(line: string): string[] {
  const value = line.replace(/^[^\p{L}\d(]+/u, '').replace(LABEL, '');
  return value.split(/[()[\]|·•]|\s[–—-]\s|[,;:]\s|\t|\s\/\s/).filter((piece) => piece.trim() !== '');
}

/** A single kind with its words, `null` for none, `'unsure'` when the words disagree. */
function agreed(found: Finding<RemoteKind>[]): Finding<RemoteKind> | null | 'unsure' {
  const first = found[0];
  if (first === undefined) return null;
  return found.every(({ value }) => value === first.value) ? first : 'unsure';
}

/**
 * Where the work is done, when the advert says so: first from short lines and brackets ("Leeds (hybrid)"),
 * then from set phrases in its sentences (English, German, French). Null when the words disagree.
 */
export function readRemoteKind(text: string): Finding<RemoteKind> | null {
  const short: Finding<RemoteKind>[] = [];
  const phrases: Finding<RemoteKind>[] = [];
  for (const line of text.split('\n')) {
    if (line.length > 2000) continue;
    const folded = foldText(line);
    if (line.length <= 120) {
      for (const piece of pieces(folded)) {
        const kind = shortKind(piece);
        if (kind !== null) short.push(finding(kind, line));
      }
    }
    const phrase = PHRASES.find(([, pattern]) => pattern.test(folded));
    if (phrase !== undefined) phrases.push(finding(phrase[0], line));
  }
  const fromShort = agreed(short);
  if (fromShort === 'unsure') return null;
  const fromPhrases = agreed(phrases);
  if (fromShort === null) return fromPhrases === 'unsure' ? null : fromPhrases;
  const isSame = fromPhrases === null || (fromPhrases !== 'unsure' && fromPhrases.value === fromShort.value);
  const isLoose = fromShort.value === 'hybrid' && fromPhrases !== 'unsure' && fromPhrases?.value === 'remote';
  return isSame || isLoose ? fromShort : null;
}
