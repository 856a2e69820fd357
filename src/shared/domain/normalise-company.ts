import { foldText } from './fold-text.ts';

/** Legal forms at the end of a name, each a run of folded words. */
const LEGAL_FORMS = new Set(
  (
    'ltd limited plc llp llc lp inc incorporated corp corporation co company pbc cic pty pvt ' +
    'gmbh ggmbh mbh ag se kg kgaa ohg ug gbr eg ev ek haftungsbeschrankt partg partgmbb ' +
    'sa sas sasu sarl eurl snc scop scs selarl rl srl sl slu sau lda ltda ' +
    'bv nv vof cvba aps as asa ab oy oyj ehf hf sro doo kft zrt nyrt ooo oo kk sdn bhd pte'
  ).split(' '),
);
/** Only these are safe to drop in front: "SAS Institute" and "AS Roma" are names. */
const LEGAL_FORMS_IN_FRONT = new Set(['sarl', 'eurl', 'selarl', 'ooo']);
const LINKING_WORDS = new Set(['and', 'und', 'et']);
/** Only in this spelling: "Blue Lagoon Spa" keeps its last word. */
const ITALIAN_FORM = /(?<=\s)S\.?\s?p\.?\s?A\.?(?=$|\s)/g;
/** The dot or stroke inside "S.A.R.L", "e.V." or "A/S": a sign between two single letters. */
const ABBREVIATION_SIGN = /(?<=(?<![\p{L}\p{N}])\p{L})[./](?=\p{L}(?![\p{L}\p{N}]))/gu;

function withoutLegalForms(words: string[]): string[] {
  let kept = words;
  while (kept.length > 1) {
    const last = kept[kept.length - 1] ?? '';
    const isPolishForm = kept.length > 3 && kept.slice(-3).join(' ') === 'sp z oo';
    if (isPolishForm) kept = kept.slice(0, -3);
    else if (LEGAL_FORMS.has(last)) kept = kept.slice(0, -1);
    else break;
  }
  if (kept.length > 1 && LEGAL_FORMS_IN_FRONT.has(kept[0] ?? '')) kept = kept.slice(1);
  return kept;
}

/**
 * The key under which two spellings of a company meet: lower case, no accents, no punctuation, no linking
 * "and", no legal form ("Bäckerei Süß & Söhne GmbH" → "backerei suss sohne"). Empty for a name without letters
 * or digits: an empty key must never match another.
 */
export function normaliseCompany(company: string): string {
  const text = foldText(company.slice(0, 500).replace(ITALIAN_FORM, ' '))
    .replace(ABBREVIATION_SIGN, '')
    .replace(/\bg\.\s?m\.\s?b\.\s?h\b/g, 'gmbh')
    .replace(/['’`´]/g, '');
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const linked = words.filter((word) => !LINKING_WORDS.has(word));
  return withoutLegalForms(linked.length > 0 ? linked : words).join(' ');
}
