import { foldText } from '../fold-text.ts';
import { type AdvertFindings, finding } from './advert-proposal.ts';
import { couldBeName, looksLikeCompany, withoutArticle } from './company-words.ts';
import { looksLikeRole } from './job-words.ts';

const SEEKS =
  /^(.{2,80}?) (?:(?:is|are) (?:currently |now |actively )?(?:looking for|hiring|seeking|recruiting)|sucht|recrute|recherche|stellt ein)(?: ab sofort| (?:for|zum|zur|ab)\b.{0,40}?)?(?: (?:an?|our next|eine?n?|une?|son|sa|ihre?n?|la|der|den|die))?(?: (?:experienced|motivated|motivierte?n?|erfahrene?n?))? (.+)$/;
const JOIN = /^(?:join|rejoignez) (.{2,60}?) as (?:an? |our (?:next )?)?(.+)$/i;
const PRONOUN =
  /^(?:we|wir|nous|it|he|she|they|this|our|unser\w*|notre|the (?:company|team|role|school|client)|das unternehmen|das team|l'entreprise|company|team|client|who|if|if you)\b/;
const END_OF_ROLE =
  /[.,;:!?]|\s[–—-]\s|\s(?:to|who|in|for|with|based|at|zur|zum|für|mit|am|an|im|bei|der|die|das|pour|à|au|afin|avec|qui|en|dans|sur|h\/f|f\/h)\s/i;
const ABOUT =
  /^(?:about|über(?: die| den| das)?|à propos (?:de(?: la)?|d['’])|who is|working at|careers at|karriere bei)\s*(.{2,60})$/i;

function nameFrom(words: string): string | null {
  const name = withoutArticle(words.replace(/^.*[:–—]\s/, '').replace(/^(?:here )?at /i, ''))
    .replace(/^(?:Die|Der|Das)\s/, '')
    .replace(/,.*$/, '')
    .trim();
  return PRONOUN.test(foldText(name)) || !couldBeName(name) || looksLikeRole(name) ? null : name;
}

function countOf(text: string, name: string): number {
  return text.split(name).length - 1;
}

/**
 * Company and role from sentences that say who is looking for whom ("Acme Ltd is looking for a baker",
 * "Die Müller GmbH sucht einen Bäcker", "Dupont recrute un boulanger"), and the company from a heading
 * "About Acme" when that name also stands elsewhere. Only the first 300 lines are read.
 */
export function readSentences(lines: readonly string[], text: string): AdvertFindings {
  for (const line of lines.slice(0, 300)) {
    for (const sentence of line
      .slice(0, 1000)
      .split(/(?<=(?<!(?<!\p{L})(?:Co|St|Dr|Inc|Ltd|Nr|Str|[a-z]\.\s?[KV]))[.!?])\s+(?=\p{Lu})/u)) {
      const match = SEEKS.exec(sentence) ?? JOIN.exec(sentence);
      if (match === null) continue;
      const company = nameFrom(match[1] ?? '');
      if (company === null) continue;
      const written = (match[2] ?? '').replace(/\((?:[mwfdhx][/|*]?){2,4}\)/i, '');
      const role = written.split(END_OF_ROLE)[0]?.trim() ?? '';
      const isKnown = looksLikeCompany(company) || looksLikeRole(role);
      if (isKnown) {
        return {
          company: finding(company, sentence),
          role: looksLikeRole(role) ? finding(role, sentence) : null,
        };
      }
    }
  }
  for (const line of lines.slice(0, 300)) {
    const name = line.length > 80 ? null : nameFrom(ABOUT.exec(line.trim())?.[1] ?? '');
    if (name !== null && (looksLikeCompany(name) || countOf(text.slice(0, 60_000), name) >= 3)) {
      return { company: finding(name, line) };
    }
  }
  return {};
}
