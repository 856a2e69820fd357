const HIRES = /^(?:recruit\w*|recrut\w*|hire|hires|hiring)(?= |$)/;
const EMPLOYER_DOES =
  /(?:^| )(?:(?:we|we re|is|are|now|currently|actively|urgently|always|nous|on) )(?:(?:now|currently|actively|also|looking|seeking|want|hoping|wish|to) )*$/;
const OF_EMPLOYER =
  /^ (?:agency|agencie|consultancy|consultant|partner|team|process|processe|fraud|drive|day|event|fair|service|privacy)(?= |$)/;
const REPORTS_TO =
  / (?:report\w*|answerable|accountable|rattachee?|unterstellt)(?: directly| direkt| directement)? (?:to|into|au|a|dem|der)(?: (?!(?:and|or|on|for|you|et|und)\b)[^ ,]+){0,4}$/;
const SUBJECT_IS_EMPLOYER = /(?:^| )(?:we|wir|nous)(?: (?:also|all|always|only|auch))?$/;
const EVENT_BEFORE =
  / (?:event|trip|party|activity|social|outing|lunch|feiern?|firmenfeiern?|evenement|sortie|soiree)\b/;
const GONE_ON = /^ (?:by|for|every|each|through|par|pour|chaque)(?= )/;
const DONE = /^(?:organized?|organised?|organisee?|organisiert)$/;
const NO_WORK = /^(?:air conditioned)$/;

/** Whether a skill, said in its `own` words, is only named because the employer hires, or because somebody else has it. */
export function isOfWhoHires(before: string, after: string, own: string): boolean {
  if (HIRES.test(own)) {
    if (EMPLOYER_DOES.test(`${before} `) || OF_EMPLOYER.test(after) || /^recrut(?:e|on|ons)(?= |$)/.test(own))
      return true;
  }
  if (DONE.test(own) && (EVENT_BEFORE.test(before) || GONE_ON.test(after))) return true;
  return NO_WORK.test(own) || REPORTS_TO.test(before);
}

/** Whether the verb of a wording has the employer for its subject: "we look after …". */
export function isDoneByEmployer(before: string): boolean {
  return SUBJECT_IS_EMPLOYER.test(before);
}
