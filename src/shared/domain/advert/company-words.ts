import { foldText } from '../fold-text.ts';
import { looksLikeRole } from './job-words.ts';

const LEGAL_FORM =
  /(?:^|\s)(?:Ltd|LTD|Limited|PLC|plc|LLP|LLC|Inc|INC|Corp|Corporation|GmbH|gGmbH|mbH|AG|SE|KG|KGaA|OHG|UG|GbR|eG|e\.\s?V|e\.\s?K|SA|S\.A|SAS|S\.A\.S|SARL|S\.A\.R\.L|Sàrl|EURL|SRL|S\.r\.l|S\.p\.A|SpA|BV|B\.V|NV|N\.V|AB|Oy|ApS|A\/S|ASA|Pty|CIC|SCOP|& Co)(?=[.,]?(?:\s|$|\)))/;
const INSTITUTION =
  /(?:^|[\s-])(?:(?:NHS|Trust|Council|University|Hospital|College|School|Academy|Clinic|Surgery|Library|Museum|Bank|Bakery|Foundation|Klinikum|Klinik|Krankenhaus|Spital|Universität|Hochschule|Stiftung|Bäckerei|Praxis|Kanzlei|Apotheke|Gemeinde|Kanton|Hôpital|Clinique|CHU|Mairie|Université|Boulangerie|Pâtisserie|Pharmacie|Fondation|Hotel|Hôtel|Restaurant)(?=[\s,.]|$)|(?:universität|klinik|krankenhaus|spital|bäckerei|bank)(?=[\s,.]|$))/;
const NO_NAME =
  /^(?:n\/?a|none|confidential|anonymous|undisclosed|private|vertraulich|anonym|confidentiel|tbc|tbd|us|you|me|me?our|the (?:role|job|company|team|position|opportunity)|home|work|night|least|once|its best|uns|sich|nous|notre client|our client|unser kunde|unserem kunden|ihnen|dir|hours?|various|a leading .*|(?:a|an|one of|eine?m?|einer|une?) .*)$/;
const LINK_WORDS = new Set(
  'of and und et de du des la le les the for für & + von der die das am im in an y e et'.split(' '),
);

/** Whether the name says itself that it is an organisation: a legal form, or a word such as "Hospital". */
export function looksLikeCompany(name: string): boolean {
  if (name.length > 80 || /[!?:]/.test(name)) return false;
  return LEGAL_FORM.test(name) || (INSTITUTION.test(name) && !looksLikeRole(name));
}

/** Whether the words could be a name at all: short, capitals or digits in front, no sentence and no stand-in. */
export function couldBeName(name: string): boolean {
  const words = name.split(/\s+/);
  if (name.length < 2 || name.length > 80 || words.length > 9 || NO_NAME.test(foldText(name))) return false;
  if (LEGAL_FORM.test(words[0] ?? '') && words.length === 1) return false;
  if (/[!?:;]|https?:|@|\.\s\p{Lu}\p{Ll}{3}/u.test(name)) return false;
  const isNamed = (word: string) =>
    /^[\p{Lu}\p{Lo}\d("'&+]/u.test(word) ||
    LINK_WORDS.has(word) ||
    /^(?:g?mbH|gGmbH|e\.V\.?|e\.K\.?|plc)[.,]?$/.test(word);
  const isBrand = words.length === 1 && /^[a-z][\w.-]*[A-Z.]\w+$/.test(name);
  return isBrand || (/^[\p{Lu}\p{Lo}\d]/u.test(name) && words.every(isNamed));
}

/** The name without what only the sentence adds: a German article, "la société". "La Poste" stays whole. */
export function withoutArticle(name: string): string {
  return name
    .trim()
    .replace(
      /^(?:[Dd](?:er|ie|as|em|en)|[Ll]a société|[Ll]['’]entreprise|[Dd]ie Firma|Firma)\s+(?=[\p{Lu}\d])/u,
      '',
    );
}
