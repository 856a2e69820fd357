import { foldText } from './fold-text.ts';
import { isAsking, type PostingLine, readPostingLines } from './posting-lines.ts';
import { clausesOf, sentencesOf, type TextPart } from './posting-sentences.ts';

/** What an advert asks for, in its words and with its place; `nice` is what would only be welcome. */
export type PostingRequirement = { text: string; kind: 'must' | 'nice'; span: [start: number, end: number] };

const NICE =
  /\b(?:ideally|preferabl[ey]|preferred|prefer|advantage(?:ous)?|a (?:real |definite |big |huge )?plus|pluses|desirable|nice[- ]to[- ]have|(?:a |an added )bonus|asset|beneficial|useful|(?<!and |, |more |most )helpful(?! with| to | towards| and | manner| person| attitude| colleague)|even better|better still|all the better|bonus points?|not essential|not a must|(?<!what )would (?:also |both |all |really )?(?:help|be (?:\w+ )?(?:nice|good|great|lovely|useful|welcome|ideal|helpful|handy|interesting|perfect|amazing|wonderful|brilliant|a help))|so much the better|(?:is|are) (?:also |especially |always |very )?welcome(?! to)|(?<!\b(?:you|who|they|we|ll) )will help(?! (?:with|us|them|to|our|you|prepare|the|look|run|out|at|in)\b)|does help|we d love(?! you to| to (?:hear|meet|see))|would open doors|may have|optional|(?:speakers?|experience) (?:are |is )?(?:very |most )?welcome|(?:is|are) (?:nice|handy|great)|not vital|handy|(?:schon|toll|super|gut|ideal|klasse|prima|hilfreich) ware|hilfreich|nutzlich|schadet nicht|nicht schaden|umso besser|ein bonus|gerne? gesehen|willkommen|wunschenswert|von vorteil|idealerweise|vorteilhaft|kein muss|keine bedingung|ware(?:n)? (?:schon|toll|gut|ideal|super)|gern gesehen|gerne? (?:auch )?(?:mit|erfahrung|erste|kenntnisse)|ein plus|bevorzugt|optimalerweise|idealement|souhaitee?s?|(?:serait|est|sont|seraient) (?:un |des )?(?:plus|atouts?|vrai plus)|un (?:vrai |reel )?(?:plus|atout)|appreciee?s?|encore mieux|tant mieux|bienvenue?s?|de preference|facultati\w+)\b|\(d\)|(?<!\bare |\bbe |all )\bwelcome\W*$|^\W*(?:nice|bonus|extra|plus|desirable)(?: to have)?\s*:/;
const MUST =
  /\b(?:must|required?|requires|essential|mandatory|needed|necessary|vital(?! sign)|crucial|minimum|at least|is key|are key|need(?:s)? to|you (?:do |will |ll )?need|zwingend|erforderlich|voraussetzung|notwendig|muss|mussen|unbedingt|obligatoires?|exigee?s?|indispensables?|imperatif|imperativement|necessaires?|requise?s?)\b|\(e\)/;
const NOT_NEEDED =
  /\b(?:(?:not|isn t|aren t|n est pas|nicht) (?:be )?(?:needed|required|necessary|expected|a requirement|erforderlich|notig|notwendig|necessaire|exige|requis)|(?:don t|do not|won t|will not|needn t) need|keine voraussetzung|non (?:exige|requis|obligatoire|necessaire)e?s?|^\s*not an? |\bno (?:\w+ ){0,5}(?:needed|required|necessary|problem)|(?:brauchen|brauchst|benotigen|mussen|musst) (?:sie|du) (?:\w+ ){0,4}nicht|(?:do not|don t|won t|will not|doesn t|cannot) (?:\w+ )?(?:expect|ask|require|be asked|be expected)|n \w+ pas (?:besoin|de )|aucune? .{0,40}(?:demandee?|exigee?|necessaire))\b/;
const WANTS =
  /^\W*(?:the|this|your) (?:post|role|job|position|appointment) (?:is|will be) subject to .{0,30}\b(?:dbs|disclosure|check|clearance)|^\s*(?:comfortable|confident|familiar|fluent|at ease|good|handy|happy) (?:with|in|using|at|to)\b|\b(?:you (?:will|ll) need|you(?: do)? need|we(?: also| do| really| just)? need (?:some\w*|people|a|an)|you(?: will|ll)? (?:must|should)|you (?:will |ll )(?:be at home|have(?! (?:\w+ ){0,4}(?:responsibilit\w+|opportunit\w+|chance|access|freedom|scope|support))|hold|possess|be (?:able|happy|willing|comfortable|confident|organised|experienced|qualified|someone|familiar|accurate|reliable|patient|fluent|calm|used))|you(?: ve| have) (?:\w+ )?(?:experience|worked|run|led|managed|held|a|an|at least|previous|good|strong|excellent)|you are (?:an? |comfortable|confident|organised|experienced|qualified|able|happy|willing|familiar|used)|you (?:know|like|enjoy|love|speak|understand)(?! what it s)|second nature|holds? no fear|no stranger to|what you do need|looking for (?:an? |some|people)(?!\w* ?to )|we (?:ask for|expect|require|seek|want(?! it| to| you to))\b|(?:applicants|candidates|the (?:right|ideal|successful) (?:person|candidate|applicant)|the post ?holder|the role|this (?:role|job)|the job) (?:will |should |must |would )?(?:have|need|needs|be|hold|require|requires)|ideal(?:ly)? (?:for|suited)|experience (?:of|in|with|as)|(?:sie|du) (?:solltest|sollten|musst|mussen|bringen|bringst|haben|hast|verfugen|verfugst|sind|bist|konnen|kannst|kennen|kennst|beherrschen|beherrschst|sprechen|sprichst|wissen|weisst)|(?:konnen|kannst|beherrschen|sollten|solltest) (?:sie|du)|kein fremdwort|wir (?:erwarten|verlangen|wunschen uns|setzen)|(?:erwarten|wunschen|verlangen) wir|nous (?:attendons|exigeons|demandons|souhaitons)|il (?:vous )?faut|vous (?:devez|devrez|saurez|faites preuve)|vous (?:avez|etes|maitrisez|possedez|disposez|justifiez|parlez|savez|connaissez|aimez))\b/;
const NOT_ABOUT_PERSON =
  /\b(?:apply|applications?|(?:applicants|visits|questions|calls)\b.{0,40} welcome|we (?:can |will |also )*(?:offer|provide|pay|give)|please|cv|interviews? (?:will|are|is)|visit|agenc(?:y|ies)|equal opportunit|guarantee|uniform|salary|wir bieten|wir suchen|nous offrons|nous recherchons|recherche une?)\b/;
const ASKS_IN_POINT =
  /\b(?:experience|knowledge|degree|certificate|qualifi\w+|licen[cs]e|fluent|proficien\w*|ability to|able to|familiar|skilled|erfahrung\w*|\w*kenntnisse|abschluss|abgeschlossene|fuhrerschein|experience|maitrise|diplome|permis)\b/;
const SIDE_NOTE = /^(?:ideally|preferably|idealerweise|idealement|de preference|bevorzugt|optimalerweise)\b/;
const YEARS_OR_OWN =
  /\b\d+\+? (?:years?|jahre|ans)\b|^(?:own|your own|eigene?|valid|current|full|clean|good|strong|solid|sound|excellent) |\b(?:card|ticket|gcses?|nvq)\b/;
/** "ECTs are welcome to apply" */
const INVITES = /^\W*(?:\w+ ){1,4}(?:are |is )?(?:welcome|encouraged|invited) to apply\b/;
/** "Second fix carpenters required for a new-build site" */
const WANTED_TITLE =
  /^\W*(?:(?!(?:is|are|be)\b)[\w-]+ ){1,5}(?:required|wanted) (?:for|to|at)\b(?!.*\b(?:experience|licen[cs]e|knowledge)\b)/;
const ONLY_IF =
  /\b(?:as|where|when|if|wherever|whenever) (?:needed|required|necessary|essential)\b|\bsi (?:necessaire|besoin)\b|\b(?:falls|wenn|wo) (?:notig|erforderlich|notwendig)\b/g;
const HAVE_OR_BE =
  /^\s*(?:have|hold|possess|demonstrate|be (?:an?|able|willing|comfortable|confident|qualified|happy|prepared|registered|fluent)) /;
const REFERS_BACK = /^(?:and |but |though |while |aber )?(?:it|this|that|they|these|es|das|dies|cela|ce|c) /;
const CLAUSE_END =
  /;|\s[–—]\s|, (?=but |while |though |be |have )|,? and (?=have |be |to be |hold |who can |you (?:must|need|should) )|, (?=and |und |et |\p{L}+ \p{L}+ (?:ebenso|likewise|aussi|également)\b)/u;
const SAME_AGAIN = /\b(?:ebenso|likewise|aussi|egalement|too|as well)\W*$/;
/** "Own car.", "Clean licence." */
const SHORT_WISH =
  /^\s*(?:own|valid|clean|full|current) (?:\w+ ){0,3}(?:car|van|tools|transport|licence|license|card)\W*$/;
const LONGEST = 300;
const SHORTEST = 3;

/** The requirements of an advert in its order: points under a heading, and sentences that ask for something. */
export function requirementsOf(posting: string): PostingRequirement[] {
  const found: PostingRequirement[] = [];
  const lines = readPostingLines(posting);
  const inLists = pointsOfAskingLists(lines);
  for (const line of lines) {
    if (line.section === 'offer') continue;
    for (const part of partsOf(line)) {
      const kind =
        kindOf(part.text, part.isLater ? { ...line, isPoint: false, section: 'asks' } : line, part.isWhole) ??
        part.inherited ??
        (inLists.has(line) ? 'must' : null);
      const { text, start } = trimmed(part);
      if (kind === null || text.length < SHORTEST || text.length > LONGEST) continue;
      found.push({ text, kind, span: [start, start + text.length] });
    }
  }
  return found;
}

/** The points of lists under no telling heading of which half ask for something: all of them do. */
function pointsOfAskingLists(lines: readonly PostingLine[]): Set<PostingLine> {
  const asking = new Set<PostingLine>();
  let list: PostingLine[] = [];
  for (const line of [...lines, null]) {
    if (line?.isPoint && line.section === 'other') {
      list.push(line);
      continue;
    }
    const plain = list.filter(({ text }) => {
      const words = fold(text);
      return ASKS_IN_POINT.test(words) || YEARS_OR_OWN.test(words) || statedKind(words) !== null;
    });
    if (list.length > 1 && plain.length * 2 >= list.length) for (const one of list) asking.add(one);
    list = [];
  }
  return asking;
}

type Part = TextPart & { isWhole: boolean; isLater: boolean; inherited: 'must' | 'nice' | null };

/** A point is one requirement unless it says which of its clauses is only welcome; prose is read by the sentence. */
function partsOf(line: PostingLine): Part[] {
  const { text, start, isHeading } = line;
  if (isHeading) {
    const colon = text.search(/:\s+\S/);
    if (colon < 0) return [];
    const rest = text.slice(colon + 1);
    return clausesOf({ text: rest, start: start + colon + 1 }, /;/).map((part) => ({
      ...part,
      isWhole: true,
      isLater: false,
      inherited: null,
    }));
  }
  const isList = line.isPoint && /; .*; /.test(text);
  const sentences = sentencesOf({ text, start }).flatMap((sentence) =>
    line.isPoint && !isList ? sentence : clausesOf(sentence, /;/),
  );
  const isPoint = line.isPoint && (isList || sentences.length === 1);
  return sentences.flatMap((sentence, place) => {
    const clauses = (line.isAfterHeading ? itemsOf(sentence) : null) ?? splitByKind(sentence);
    const inherited = clauses.length > 1 ? (statedKind(fold(clauses[0]?.text ?? '')) ?? 'must') : null;
    return clauses.map((part) => ({
      ...part,
      isLater: line.isAfterHeading && place > 0,
      isWhole: isPoint || clauses.length > 1 || isAsking(line.section),
      inherited:
        /^(?:be|have|hold|who|and who) /.test(part.text.trim()) || SAME_AGAIN.test(fold(part.text))
          ? inherited
          : null,
    }));
  });
}

/** The items of a list behind a heading in its line, "We expect: A, B and C"; null when it is no list. */
function itemsOf(sentence: TextPart): TextPart[] | null {
  const items = clausesOf(sentence, /, (?:and |und |et )?/);
  return items.length >= 3 && items.every(({ text }) => text.trim().split(' ').length >= 2) ? items : null;
}

/** Clauses that each say how much they ask for; what stands beside them and asks for nothing falls away. */
function splitByKind(sentence: TextPart): TextPart[] {
  const clauses = clausesOf(sentence, CLAUSE_END);
  if (clauses.length === 1 || clauses.slice(1).some(({ text }) => REFERS_BACK.test(fold(text).trim())))
    return [sentence];
  const kinds = clauses.map(({ text }) => statedKind(fold(text)));
  const [first] = kinds;
  const isLong = clauses.every(({ text }) => text.trim().split(' ').length >= 3);
  const areStated = kinds.every((kind) => kind !== null);
  const isBesideOther =
    first !== null && clauses.slice(1).every(({ text }) => NOT_ABOUT_PERSON.test(fold(text)));
  const goOn = clauses.slice(1).every(({ text }) => /^(?:be|have|hold|who) /.test(text.trim()));
  const opening = fold(clauses[0]?.text ?? '');
  const isOneAfterOther = goOn && WANTS.test(opening) && !/^\W*you should\b/.test(opening);
  if (!isLong) return [sentence];
  return areStated || isBesideOther || (first !== null && goOn) || isOneAfterOther || endsInSame(clauses)
    ? clauses
    : [sentence];
}

/** "…, good English likewise" */
function endsInSame(clauses: readonly TextPart[]): boolean {
  return clauses.slice(1).every(({ text }) => SAME_AGAIN.test(fold(text)));
}

function kindOf(text: string, line: PostingLine, isWhole: boolean): 'must' | 'nice' | null {
  const words = fold(text);
  if (INVITES.test(words) || (line.section === 'other' && !line.isPoint && WANTED_TITLE.test(words)))
    return null;
  const stated = statedKind(words);
  if (stated === null && NOT_NEEDED.test(words)) return null;
  const { section, isPoint } = line;
  if (!isPoint && /\?\s*$/.test(text)) return null;
  if (isAsking(section)) {
    const isProse = !isPoint && /[.!?]$/.test(text.trim());
    if (isProse && stated === null && !WANTS.test(words) && NOT_ABOUT_PERSON.test(words)) return null;
    if (
      isProse &&
      stated === null &&
      section !== 'must' &&
      section !== 'nice' &&
      !WANTS.test(words) &&
      !/^you\b/.test(words.trim())
    )
      return null;
    if (
      stated !== null &&
      !(section === 'nice' && stated === 'must' && !/\b(?:must|required|essential)\b|\(e\)/.test(words))
    )
      return stated;
    return section === 'nice' ? 'nice' : 'must';
  }
  if (isPoint && section === 'work' && HAVE_OR_BE.test(words)) return stated ?? 'must';
  if (isPoint && section !== 'work' && isWhole && ASKS_IN_POINT.test(words)) return stated ?? 'must';
  if (SHORT_WISH.test(words)) return stated ?? 'must';
  if (WANTS.test(words) && !NOT_ABOUT_PERSON.test(words)) return stated ?? 'must';
  if (stated === null || NOT_ABOUT_PERSON.test(words)) return null;
  return stated === 'nice' ||
    ASKS_IN_POINT.test(words) ||
    /\b(?:must|required|essential|needed|vital|crucial|key|erforderlich|exigee?s?|indispensables?|necessaires?|requise?s?|obligatoires?)\b/.test(
      words,
    )
    ? stated
    : null;
}

/** What the words themselves say; a side note such as "ideally in a shop" behind a comma leaves the rest needed. */
function statedKind(words: string): 'must' | 'nice' | null {
  const nice = NICE.exec(words);
  if (nice === null) return NOT_NEEDED.test(words) ? null : MUST.test(words) ? 'must' : null;
  const before = words.slice(0, nice.index).trim();
  const after = words.slice(nice.index + nice[0].length);
  const isAtEnd = !/\w/.test(after);
  if (!isAtEnd && SIDE_NOTE.test(nice[0]) && before.split(' ').length >= 2 && /[,(]$|\s[–-]$/.test(before))
    return MUST.test(words) ? 'must' : null;
  return 'nice';
}

function fold(text: string): string {
  return foldText(text).replaceAll(/['’]/g, ' ').replaceAll(ONLY_IF, ' ');
}

function trimmed({ text, start }: TextPart): TextPart {
  const lead = /^[\s,;–—-]*(?:(?:and|but|while|though) )?/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead).replace(/[\s,;–—]+$/, ''), start: start + lead };
}
