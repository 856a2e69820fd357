const HIRES = /^(?:recruit\w*|recrut\w*|hire|hires|hiring)(?= |$)/;
const EMPLOYER_DOES =
  /(?:^| )(?:(?:we|we re|is|are|now|currently|actively|urgently|always|nous|on) )(?:(?:now|currently|actively|also|looking|seeking|want|hoping|wish|to) )*$/;
const OF_EMPLOYER =
  /^ (?:agency|agencie|consultancy|consultant|partner|team|process|processe|fraud|drive|day|event|fair|service|privacy)(?= |$)/;
const REPORTS_TO =
  / (?:report\w*|answerable|accountable|rattachee?|unterstellt)(?: directly| direkt| directement)? (?:to|into|au|a|dem|der)(?: (?!(?:and|or|on|for|you|et|und)\b)[^ ,]+){0,4}$/;
const DONE_BY =
  / (?:supported|led|managed|headed|overseen|dirigee?|encadree?|geleitet) (?:by|par|von)(?: (?!(?:you|on|for|vous)\b)[^ ,]+){0,6}$/;
/** "a planned route", "shifts are planned on a rota" */
const IS_DONE =
  /^(?!(?:qualif|certif|regist|charter|train|experienc|skill|licens|organi|detail|pressur|relat|automat)\w*)\w{2,}ed /;
const OF_THING = / (?:a|an|the|is|are|be|been|was|were|newly|fully|freshly|recently|our|with)$/;
/** In French offices it is the setting up of anything. */
const SET_UP =
  /^ (?:de|d|du)(?= )(?!.* (?:cuisine|salle|table|buffet|plat|poste|bar|terrasse|vitrine)(?= |$))/;
const COMPANY_FIRST =
  /^ (?:(?:the|our|an?) (?:[^ ,]+ )?(?:company|firm|charity|busines|business|group|manufacturer)|(?:notre|le) (?:groupe|entreprise|societe|maison)|l entreprise|unser (?:unternehmen|betrieb))(?= )/;
const ASKS_PERSON =
  / (?:you|your|need|want|look\w*|seek\w*|require\w*|expect\w*|ask|join|use|using|du|sie|vous|votre|suchen|sucht|recherche|cherche|hiring|recruiting|for an?)(?= )/;
const SUBJECT_IS_EMPLOYER = /(?:^| )(?:we|wir|nous)(?: (?:also|all|always|only|auch))?$/;
const EVENT_BEFORE =
  / (?:event|trip|party|activity|social|outing|lunch|feiern?|firmenfeiern?|evenement|sortie|soiree)\b/;
const GONE_ON = /^ (?:by|for|every|each|through|par|pour|chaque)(?= )/;
const DONE = /^(?:organized?|organised?|organisee?|organisiert)$/;
const NO_WORK = /^(?:air conditioned)$/;

const KNOWN_FOR =
  / (?:(?:reputation|known|renowned|famous|bekannt|reconnu\w*) (?:for|fur|pour))(?: (?!(?:you|we|but|so)\b)[^ ,]+){0,5}(?: _ and [^ ,]+)?$/;

/** Whether a skill, said in its `own` words, is only named because the employer hires, or because somebody else has it. */
export function isOfWhoHires(before: string, after: string, own: string): boolean {
  if (HIRES.test(own)) {
    if (EMPLOYER_DOES.test(`${before} `) || OF_EMPLOYER.test(after) || /^recrut(?:e|on|ons)(?= |$)/.test(own))
      return true;
  }
  if (DONE.test(own) && (EVENT_BEFORE.test(before) || GONE_ON.test(after))) return true;
  if (/^mi[sz]e en place$/.test(own) && SET_UP.test(after)) return true;
  if (IS_DONE.test(`${own} `) && own.includes(' ') && OF_THING.test(before)) return true;
  return KNOWN_FOR.test(before) || DONE_BY.test(before) || NO_WORK.test(own) || REPORTS_TO.test(before);
}

/** Whether the employer is the subject: "we look after …", "the company makes …". */
export function isDoneByEmployer(before: string, clause: string): boolean {
  return SUBJECT_IS_EMPLOYER.test(before) || (COMPANY_FIRST.test(clause) && !ASKS_PERSON.test(clause));
}
