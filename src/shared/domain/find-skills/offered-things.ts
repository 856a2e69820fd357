const DEAD =
  / (?:(?:benefit|perk)s? include |a competence egale |priorite aux |training (?:is |will be )?available |please (?:state|quote|include|bring|mention|attach|enclose) |application form|interviews? (?:via|by|on|over|per) |ask (?:at|for) |bei (?:ruck)?fragen |melden? (?:sie sich|dich) |bewerben sie sich |bewirb dich |if you have (?:any )?(?:additional )?_ , please|if you have (?:any )?(?:additional )?need |postes? (?:\S+ ){0,4}ouvert(?:e|s|es)? (?:a|aux) |in person at |e mail (?:to|an|a) |follow us|find us on|like us on|visit us|recruitment agency|recruitment agencie|agency please|interview (?:is|are|will be|take|takes?) |(?:we|employer) (?:will |can |ll |also |do )?(?:pay for|pay your|fund|offer|provide|give you|arrange|put you through|promise|sponsor|cover)|you (?:will |ll )?(?:get|receive) (?!to )|(?:training|course|certificate|cour|lesson|ticket) (?:(?:is|are|will be|can be|all) )*(?:given|provided|offered|paid|included|free|funded|renewed)|(?:training|cour|course|lesson) (?:in|on|for) [^,]{1,30} (?:is|are|will be) (?:given|provided|offered|paid|included|free|funded)|(?:contact|call|ring|email|write to) us |in return (?:there|you|we)|training (?:pot|budget)|(?:at|on) our (?:cost|expense)|on us |wir bieten|nous (?:offron|proposon|prenon|financon)|(?:maison|entreprise) (?:finance|offre|propose)|(?:zahlen|bezahlen|finanzieren|ubernehmen|spendieren|schenken|bieten|erhalten|bekommen|bekommst|erhaltst) (?:wir|sie|du)|wir (?:zahlen|bezahlen|finanzieren|ubernehmen|spendieren|schenken|ermoglichen)|auf (?:unsere )?kosten|(?:is|are) free |(?:is|are) (?:done|handled|written|run|managed|led|made|cooked|carried out|taken care of|looked after) (?:for you|by)|(?:is|are) by (?:an?|our|the) |(?:that|this|which|those) (?:sits?|is|are) with |(?:our|by the) \S+ (?:does|handle|handles|do) (?:that|those|them|it) |folk (?:are )?welcome |(?:is|are) available (?:to|for) |rated |awarded |voted |to apply |apply (?:through|via|online|by|to|with|now) |through our website|on our website|go to our website|send (?:us |your |a ))/;
/** What is given, beside a skill that would be learned. */
const FREE =
  / (?:free|paid|funded|subsidised|discounted|every|yearly|annual|during work\w*|after a year|gratuit\w*|offert\w*|finance\w*|assuree?|pris en charge|kostenlos\w*|bezahlt\w*|gratis|in der mittagspause|wahrend der arbeitszeit)(?= )/;
const LEARNED =
  / (?:courses?|cour|workshops?|lessons?|classes?|classe|class|sessions?|session|training|certification|schulung\w*|kurse?|\w+kurse?n?|\w*unterricht|formation|weiterbildung|fortbildung)(?= )/;
const BENEFIT =
  / (?:(?:days?|weeks?|paid) holiday|pension (?:scheme|contribution|plan|with|continued|from)|, pension|staff discount|discount of|discount \d+|discounted \w+|401|pto|dental insurance|healthcare plan|private healthcare|free gym|gym membership|share option|stock option|day off|days off|day birthday|days leave|day leave|bonus scheme|staff discount|free parking|free lunch|free meal|sick pay|health cash|salary|pay (?:is|of|from|rate|scale|\d+)|urlaubstag\w*|tage urlaub|jobrad|trinkgeld|zuschlage|zuschlag|weihnachtsgeld|urlaubsgeld|homeoffice|fahrtkosten\w*|firmenfitness|mutuelle|panier repa|titre restaurant|ticket restaurant|13e moi|remuneration|rtt|conge paye|prime)(?= )/;
const ASKS =
  / (?:you (?:will|ll|need|must|have|bring|are|know|should)|your (?:skill|experience|role|job|task)|need|must|experience|looking|require|required|essential|desirable|responsible|include|including|sie|ihre|du|deine|vous|votre|experience|kenntnisse|erfahrung)(?= )/;
const EMPLOYER_FIRST = /^ (?:we|our|wir|unsere?[nrms]?|nous|notre|nos|founded|established)(?= )/;
const ABOUT_PERSON =
  / (?:you|your|yourself|sie|ihre?[nmrs]?|du|dein\w*|vous|votre|vos|need|want|look\w*|expect|seek|require|ask|join|suchen|brauchen|erwarten|wunschen|cherchon|recherchon|attendon|use|using|work|deploy|pair|someone|somebody|person|people who|candidate|colleague)(?= )/;

/** Whether a skill, said in its `own` words, is in its sentence given, taught or paid for by the employer, or is the work of somebody else. */
export function isOffered(before: string, after: string, own: string): boolean {
  const clause = `${before} _${after} `;
  if (DEAD.test(clause) || DEAD.test(`${before} ${own}${after} `)) return true;
  if (LEARNED.test(clause) && FREE.test(clause) && !ASKS.test(clause)) return true;
  if (/^ (?:department|dept|abteilung)(?= |$)/.test(after)) return true;
  return BENEFIT.test(clause) && !ASKS.test(clause);
}

/** Whether a sentence says what the employer does, not what the person will. */
export function isAboutEmployer(clause: string): boolean {
  return EMPLOYER_FIRST.test(clause) && !ABOUT_PERSON.test(clause);
}
