import { foldText } from './fold-text.ts';

/** "(m/w/d)", "(all genders)" and other bracketed notes that only say who may apply; runs on folded text. */
const GENDER_NOTE =
  /[([]\s*(?:[mwfdhxi](?:\s*[/|,.*:·-]\s*(?:[mwfdhxi*]|div\.?|divers))+|all genders?|alle geschlechter|gn\*?|tous genres|h f)\s*[)\]]/g;
const BARE_GENDER_NOTE =
  /(?<![\p{L}\p{N}])(?:[mwfdhx]\s?[/|]\s?[mwfdhx](?:\s?[/|]\s?(?:[mwfdhx*]|div\.?|divers))*|all genders|gn\*)(?![\p{L}\p{N}])/gu;
/** "Entwickler*in", "Bäcker/-innen", "Lehrer:in": the second form glued on after a sign. */
const GLUED_FEMININE_DE = /(?<=\p{L})(?:[*:_]|\/-?)in(?:nen)?(?!\p{L})/gu;
/** "Vendeur(se)", "Employé·e", "Technicien-ne". */
const GLUED_FEMININE_FR =
  /(?<=\p{L})(?:\((?:e|se|ne|ere|rice|trice|euse|in)\)|[·•.](?:e|se|ne|ere|rice|trice|euse)(?!\p{L}))/gu;
const CAPITAL_IN = /(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu;
const WORKLOAD = /\d{1,3}\s*%?\s*[-–—]\s*\d{1,3}\s*%|\d{1,3}\s*%/g;

const SENIORITY = new Set(
  (
    'senior sr snr junior jr jnr mid midlevel level entry experienced graduate erfahren erfahrene erfahrener ' +
    'berufseinsteiger berufserfahren berufserfahrene confirme confirmee debutant debutante experimente ' +
    'experimentee ii iii iv'
  ).split(' '),
);
/** These say how senior only in front ("Lead developer"); behind, they name the job ("Team lead"). */
const SENIORITY_IN_FRONT = new Set(['lead', 'principal', 'staff']);
const FILLERS = new Set(
  'a an and as at de des der die das du en et for fur im in la le les mit of or oder ou the to und with'.split(
    ' ',
  ),
);

/** One form for the masculine and feminine of a German or French job word. */
function oneForm(word: string): string {
  if (word.length > 6 && /(?:er|eur|or|ist|ent|ant|log|ekt)in$/.test(word)) return word.slice(0, -2);
  if (word.length > 5 && word.endsWith('euse')) return `${word.slice(0, -4)}eur`;
  if (word.length > 6 && word.endsWith('atrice')) return `${word.slice(0, -4)}eur`;
  if (word.length > 5 && word.endsWith('iere')) return `${word.slice(0, -4)}ier`;
  if (word.length > 6 && word.endsWith('ienne')) return `${word.slice(0, -5)}ien`;
  return word;
}

/**
 * A job title for comparing: accents, punctuation, workload, gender notes, feminine endings, filler words and
 * words for seniority are gone, the remaining words are joined by one space. Empty when no word is left.
 */
export function normaliseRole(role: string): string {
  const text = foldText(role.slice(0, 500).replace(CAPITAL_IN, ''))
    .replace(GENDER_NOTE, ' ')
    .replace(BARE_GENDER_NOTE, ' ')
    .replace(GLUED_FEMININE_DE, '')
    .replace(GLUED_FEMININE_FR, '')
    .replace(WORKLOAD, ' ')
    .replace(/\bc\+\+/g, 'cpp')
    .replace(/\b([cf])#/g, '$1sharp')
    .replace(/(?<!\w)\.net\b/g, 'dotnet')
    .replace(/['’`]/g, '');
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.map(oneForm).filter((word) => !FILLERS.has(word) && !/^\d{3,}$/.test(word));
  let kept = telling.filter((word) => !SENIORITY.has(word));
  while (kept.length > 1 && SENIORITY_IN_FRONT.has(kept[0] ?? '')) kept = kept.slice(1);
  const unique = [...new Set(kept.length > 0 ? kept : telling)];
  return unique.join(' ');
}

/**
 * Whether two results of `normaliseRole` name about the same job: most words shared, or the shorter title
 * (two words or more) wholly inside the longer one. An empty title is like none.
 */
export function isSimilarRole(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const first = one.split(' ');
  const second = new Set(other.split(' '));
  const shared = first.filter((word) => second.has(word)).length;
  const shorter = Math.min(first.length, second.size);
  return (2 * shared) / (first.length + second.size) >= 0.6 || (shorter >= 2 && shared === shorter);
}
