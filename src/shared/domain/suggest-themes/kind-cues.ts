import { compileCues, type WordLists } from './cue-patterns.ts';

export type DecidedKind =
  | 'rejection'
  | 'acknowledgement'
  | 'invitation'
  | 'offer'
  | 'job_alert'
  | 'withdrawn';

/** What speaks for a kind; `points` add up, each cue once. `anywhere` counts in questions and behind "if" too. */
export type KindCue = {
  kind: DecidedKind;
  points: number;
  anywhere?: boolean;
  /** Said of other things too: "unfortunately we cannot reply to everybody". */
  isRegret?: boolean;
  expression: RegExp;
};

const LISTS: WordLists = {
  you: 'you|your|yours|yourself',
  app: 'application|candidacy|candidature|submission|applications|profile|cv|resume|interest|request|enquiry|dossier|expression of interest',
  role: 'role|position|post|job|vacancy|place|spot|interview|chance|opportunity|traineeship|internship|contract|seat',
  meet: 'interview|interviews|meeting|meet|call|chat|conversation|screening|assessment centre|assessment day|trial|trial shift|trial day|next stage|next round|next step|second round|final round|final stage|tour|visit|test|taster day|audition|phone screen|video call|coffee|look round|spend a morning|spend a day|campus|exercise|demo lesson',
  advance:
    'move forward|moving forward|move ahead|moving ahead|move you|moving you|proceed|proceeding|progress|progressing|go ahead|going ahead|go further|going further|go any further|go forward|going forward|advance|advancing|continue|continuing|take|taking|pursue|pursuing|move on|moving on|move your|moving your|progress your|invite|inviting|offer you|offering you|shortlist|consider you|considering you|carry on|carrying on|select you|appoint you|bring you|hire you|be able to offer|make you an offer|make an offer|go on|offer it|offer the|offer a',
};

type Written = Omit<KindCue, 'expression'> & { patterns: readonly string[] };

const WRITTEN: readonly Written[] = [
  {
    kind: 'rejection',
    points: 4,
    patterns: [
      '(not|never|can not|unable|no longer|nor) ~ (move forward|moving forward|move ahead|moving ahead|proceed|proceeding|proceed further|progress|progressing|go ahead|going ahead|go further|going further|go forward|going forward|advance|advancing|continue|continuing|move on|moving on|carry on)',
      '(not|never|can not|unable|no longer|nor) ~ {advance} ~ (forward|ahead|further|with|your|you|the|to|process|it|this|any|on|at|in|for)',
      '(not|not been|have not|was not|were not|not be) ~ (selected|successful|shortlisted|chosen|successfull|accepted|retained|appointed|progressed|short listed|referred|taken forward|longlisted|among)',
      '(your|you|application|been) ~~ (unsuccessful|declined|rejected)',
      '(unsuccessful|not successful) ~ (on this|this time|in your|at this|for this)',
      '{app} ~ (was|is|has been|has|were) ~ (unsuccessful|declined|rejected|not selected|closed|refused|not retained|discontinued)',
      '(decided|decision|chosen|chose|opted|elected) ~ not (to)? ~ (move|proceed|progress|continue|take|go|advance|offer|hire|pursue|invite|make|appoint|extend|select|further|carry)',
      '(decided|decision) ~ (against|leave it|stop here|end|pass|part ways|go in a different|go in another|move in a different)',
      '(go|going|went|gone|decided|chosen|chose|proceed*|continu*|mov*|pursu*|select*|focus*|opted|prefer*|advanc*|taking|picked|progress*|hire*|appointed|offered) ~~ (other|another|different|someone|somebody|others|else|those) (qualified|suitable|strong|experienced|external)? (candidate*|applicant*|else|person|people|profile*|individual*|direction|whose|who|for|with)',
      '(offered|offer|given) ~ (to|the) ~~ (another|other|someone else|somebody else|a different) (candidate|applicant|person)?',
      '(not|can not|unable|not able|will not) ~ (offer|give) you ~ {role}',
      '(sorry|afraid|sad|regret) ~ (it is|that is|to say|this is|have|but|to tell|not) ~ (a|it)? (no|pass|not a yes|bad news|not this time)',
      '(so|it is|thats|that is) (a)? (no|pass) (from|for|on)',
      '(it is|is|its) a no',
      '(not the (outcome|news|result|answer)|disappointing news|bearer of bad|not good news|sad news|isnt good news|not be joining)',
      '(not|did not) ~ (make|made) ~ (cut|through|next round|next stage|shortlist|final)',
      '(regret|sorry) to (inform|advise|tell|say|let|report|notify) ~~ (not|unable|unsuccessful|declin*|withdraw*|another|other|filled|closed|no)',
      '(can not|could not|not|unable to) (be)? (consider*|accept*|accommodat*|take) (you|your|any|on|it|this) ~ (for|on|application|candidacy|further|this|forward)',
      '(turn* you down|let you down gently|unable to offer|not be offering|rescind*|withdrawing (the|our|your|it)|withdraw (the|our|your) offer)',
      '(withdrawn|removed|closed|ended) your (application|candidacy) (from|because|as|due|since)',
      '(end|ended|ending|stop|stopping|stopped|leave) ~ (process|things|it|recruitment|application|here) (with you)? (here|at this point|there)',
      '(not|never) ~ (going ahead|go ahead|gonna move|going to move|going further|work out|make it work|a match for us|be for you)',
      '(not this time|no joy|no luck|not on this occasion|not in this instance|not take anyone on|not take you on|pass from them)',
      'not therefore (proceed|progress|be)',
      '(not feel able to appoint|not to appoint|not appointed|not be appointed|no appointment will)',
      '(status|outcome|result) ~ (not selected|not referred|rejected|unsuccessful|declined|not hired|not shortlisted|regret)',
      // French
      '(n|ne) ~ (a|avons|avez|ont|est|sont|fut|etes|sera|serez) pas (ete)? ~ (retenu*|selectionne*|admis*|accepte*|choisi*|retenir)',
      '(ne|pas|n y|n) ~~ (donner*|donnons|donne|reserver) ~ (suite|reponse favorable|reponse positive)',
      '(ne|n) ~ (pouvons|pouvez|peut|pourrons|pouvoir|poursuiv*|retenons|retiendrons|irons|allons|avons|souhait*) (pas|donc pas|plus|malheureusement pas)? ~ (poursuiv*|suite|retenir|plus loin|favorabl*|aller|retenu|avec vous)',
      '(ne|n) (poursuiv*|retenons|retiendrons|irons|continu*) pas',
      '(candidature|dossier|demande|inscription) ~ (refuse*|rejete*|ecarte*|cloture*|non retenu*|pas retenu*|declin*|pas recevable)',
      '(retenu|choisi|selectionne|opte|partons|part|poursuivre|poursuivons|preference) ~~ (autre* candidat*|autre* profil*|autre* personne*|quelqu un d autre|une personne dont|profils plus|personne plus)',
      '(c est|est) un non',
      '(pas|ne) ~ (faites|faire) pas partie',
      '(va pas le faire|s arrete la|on s arrete la|ne va pas continuer|va donc pas continuer|pas concourir|pas inscrit votre nom)',
      // German
      '(absagen|sagen ab|abzusagen|sagen ihnen ~ ab|sage ihnen ab|sagen dir ab|sagen wir ab|sagen wir ihnen ab|eine absage|absage auf)',
      '(sagen|sage) ~~ ab',
      '(nicht|keine) ~~ (berucksichtig*|weiterverfolg*|engere wahl|nachste runde|einbezogen|in betracht|zum zuge|zusage|einladung|einladen|einstellen|auf die liste|erfolgreich|geklappt|anbieten|entsprechen)',
      '(fur|mit) (eine|einen|einem|einer|die)? (ander*) ~~ (entschieden|weiter|weitermach*|fortsetz*|ausgesprochen|vergeben|besetz*|kandidat*|bewerb*)',
      '(nehmen|machen|gehen|setzen|entschieden|fortfahren|fort) ~~ (jemand ander*|ander* kandidat*|ander* bewerb*|anderen weiter)',
      '(gegen (sie|dich|ihre|deine|eine einstellung) ~ entschieden)',
      '(absehen|absehen mussen|reicht es ~ nicht|leider nix|nix geworden)',
      'einladung ~ absehen',
    ],
  },
  {
    kind: 'rejection',
    points: 2,
    patterns: [
      '(wish|wishing) you ~~ (luck|success|best|well|all)',
      '(good|best of) luck ~ (search*|future|next|hunt|elsewhere|career|finding|hun|with)',
      '(keep|hold|retain) ~ (cv|resume|details|application|profile|you) ~ (file|record|mind|pool|database|for)',
      '(apply again|reapply|re apply|future (openings|opportunities|vacancies|roles|positions)|other (openings|opportunities|vacancies|roles) (in|that|with|on)|encourage you to apply)',
      '(not be discouraged|not lose heart|not reflect|no reflection|not a reflection|keep trying|do not be disheartened|not let this)',
      '(appreciate|thank you for) ~ (time|interest|effort|patience) ~ (you|in|with)',
      '(difficult|tough|hard|not an easy|close) (decision|choice*|call)',
      '(bonne (continuation|chance)|pleine reussite|plein succes|nous conserv*|gardons votre|desole*|bon courage)',
      '(vos recherches|votre recherche d emploi)',
      '(alles gute|viel erfolg|beruflichen zukunft|berufliche zukunft|weiteren weg|weiteren suche|drucken dir die daumen|schwer gefallen|leicht gemacht|leicht gefallen)',
    ],
  },
  {
    kind: 'rejection',
    points: 3,
    isRegret: true,
    patterns: [
      '(unfortunately|regret|regrettably|sadly|sorry|afraid|regretfully) ~~ (your application|you|we|role|position) ~~ (not|unable|no|unsuccessful|too late)',
      'we regret that your application',
      '(regret|navre*|desole*|malheureusement) ~~ (informer|annoncer|apprendre|dire|pas|ne|plus)',
      '(leider|bedauern|bedauer*) ~~ (absag*|absage|nicht|keine*|mitteil*|mitzuteilen)',
      '(decide*|decision|choisi) ~ (de)? ne pas ~ (poursuivre|continuer|aller|donner|retenir)',
    ],
  },
  {
    kind: 'acknowledgement',
    points: 3,
    anywhere: true,
    patterns: [
      '(receiv*|got|acknowledge*|confirm*|receipt) ~ (receipt|your|the|of) ~ (application|cv|resume|letter|form|submission|e mail|email|message|paper|documents|details|responses)',
      '{app} ~ (has|have|was|is|were) ~ (received|submitted|sent|reached|recorded|passed on|forwarded|under review|in process|being reviewed|complete)',
      '(application|paper|submission|candidate) receipt',
      '(currently|still|being|are|is) ~ (under review|reviewing|under consideration|in process|in progress|assessed|screened)',
      '(status) ~ (in process|in progress|received|under review|submitted)',
      '(will|shall|going to|team) ~ (review|read|look|consider|assess|go through) ~ (your|it|them|application*|over|through|the|every)',
      '(we|i|team|she|he|they|you) ~ (will|shall) ~ (be in touch|get back|come back|contact|let you know|hear|give you a ring|ring you|respond|update|keep you posted|reply|advise|answer|put it|call you|notify) ~ (you|if|by|within|soon|shortly|to|in|either|from|friday|with|once)?',
      '(hear from us|hear back|heard back|heard from us|contacted|be advised|be notified|be informed) ~ (within|by|in|if|either|of|shortly|only)?',
      '(not yet|no|before we can make) ~ (decided|decision|made a decision)',
      '(bear with us|give us a (couple|few)|couple of weeks|working days|keep you posted|automatic reply|auto reply|we aim to answer)',
      'only shortlisted',
      '(thanks|thank you) for (applying|the cv|your application|submitting|sending|throwing|popping|registering)',
      '(accus* reception|accuse de reception|confirm* la reception|bien recu*|bien ete (recu*|transmise*|enregistre*)|est enregistre*)',
      '(reviendrons|reviens|reviendra|te dit|repond|repondrons|recontact*|prendra contact|tiendrons informe*) ~ (vers|avant|contact|ca|dans|vous|la semaine)?',
      '(cours d (etude|examen|analyse|traitement)|va etre etudie*|sera etudie*|sera examine*|transmets|regarde ca)',
      '(jury|commission|comite) se reunira',
      '(eingang|bewerbung|unterlagen|nachricht|anfrage) ~~ (erhalten|eingegangen|bestatigen|bestatigt|angekommen|liegen|weitergeleitet|in prufung|vor)',
      '(bestatig*|erhalten) ~ (den eingang|eingang|ihre bewerbung|deine bewerbung)',
      '(melden uns|rufen wir sie an|rufen wir|informieren wir|kommen auf sie zu|melden uns bei|schauen sie uns|geduld|automatische antwort|in prufung|prufung wird|bearbeitung)',
    ],
  },
  {
    kind: 'invitation',
    points: 4,
    anywhere: true,
    patterns: [
      'you are ~ invited ~ {meet}',
      '(love|like) for you to',
      '(invite|inviting|invited|welcome|see|have) you ~ (to|for|in) ~~ {meet}',
      '(would|we|they|i|team|client|committee) (love|like|wants|want|would love|would like|would be honoured|would be pleased|are keen|is keen) (to|you to|if you) ~~ ({meet}|speak|talk|get to know|discuss|complete|give a lecture|come)',
      '(wants|want|like|would like) (you in|to meet you|to see you|to speak to you|to speak with you|you to come)',
      '(arrange|schedule|set up|book|pick|choose|select|grab|reschedule|reserve|move|postpone|find) ~~ ({meet}|slot|time|another date|convenient)',
      '(interview*|trial|call|meeting) ~~ (confirmed|scheduled|will be held|will take place|is booked|on (monday|tuesday|wednesday|thursday|friday|saturday)|takes place)',
      '(are you|you are|when are you|would you be|is he|s) ~ (free|available|around|open to) ~ (on|for|next|this|to|tomorrow|monday|tuesday|wednesday|thursday|friday|tue)',
      '(some|what is your|know your|share your|send your|send us your|confirm your|with your|tell me your) (availability|availabilities)',
      '(would you|do you|can you|could we|could you|can we) (like|want|be open|do|come|meet|hop|make) ~ ({meet}|come|wednesday|thursday|friday|monday|tuesday|chat|quick|on)',
      '(would you|do you|can you|could we|could you|can we|when can you|want to|fancy) ~ (come and|do a|hop on|meet|do wednesday|do monday|do thursday|do friday|do tuesday|a quick chat|quick chat|spend)',
      '(been|are|have been|pleased) ~ shortlisted (?!for interview if )',
      '(passed|met|through|cleared) ~ (first|initial|qualifying|to the next|next|last|telephone|previous) (stage|round|mark|step|interview)?',
      '(move you|progress you|put you) (forward|through|on)',
      '(unavailable|not available|can not make) ~ (monday|tuesday|wednesday|thursday|friday|that day|then)',
      '(great|good|strong) (fit|match) for a (role|position|job)',
      '(souhait*|aimer*|voudrions|propose|serions|d accord pour) ~ (vous|te)? (rencontrer|voir|un echange|entretien|recevoir|faire passer|un rendez vous|echanger)',
      '(convoque*|convocation|vous invit* a (un|passer|venir)|passez (mardi|lundi|mercredi|jeudi|vendredi|demain)|pour un essai)',
      '(disponible*|disponibilites|dispo) ~ (pour|mardi|lundi|mercredi|jeudi|vendredi|cette|la semaine)?',
      '(decaler|reporter|fixer|caler|planifier) ~ (entretien|rendez vous|echange|l)',
      '(einladen|laden (wir)? (sie|dich)|kennenlernen|kennenzulernen|kennen lernen|termin* ~ (vor|am|an)|vorstellungsgesprach am)',
      '(zum|zu einem) ~ (vorstellungsgesprach|gesprach|probearbeiten|probetag|interview|kennenlernen|telefonat|kaffee) ~~ (ein|einladen|vor|am)?',
      '(zeit fur|lust auf|hast du|haben sie) ~ (ein|einen|diese|nachste) ~~ (telefonat|gesprach|call|kaffee|kennenlernen|zeit|interview)',
      '(gesprach|termin|interview) ~ (verschieben|vereinbaren|verlegen)',
      '(erste|nachste|zweite) runde (bestanden|geschafft|gekommen)',
      '(kommen (s|sie)|komm) ~ (montag|dienstag|mittwoch|donnerstag|freitag|samstag|am)',
    ],
  },
  {
    kind: 'offer',
    points: 6,
    patterns: [
      '(pleased|delighted|happy|thrilled|excited|pleasure|glad|would like|want|like|proud) (to)? ~~ (offer you|make you (an|a conditional) offer|a conditional offer|an offer of|offer of employment|confirm your appointment|appoint you|welcome you to the team|welcome you on board|tell you that ~ selected you)',
      '(your|enclosed|attached|attaching|formal|the|find) ~ (offer of employment|offer letter|employment agreement|employment contract|contract of employment|attached contract)',
      '(conditional|unconditional|formal|job|written) offer of (the|a|employment)',
      '(offer letter|employment agreement|contract) ~ (attached|enclosed|is in|will follow|in your inbox)',
      '(contract|offer) is in ~ inbox',
      '(you got|you have got|you have) the (job|role|place|position)',
      '(want|wants|would like) (to hire you|you on the team|you on board|you to be our|you to join|you to start)',
      '(said|says) yes ~~ (starting|an hour|start|from)?',
      '(congratulations|congrats) ~~ (offer|selected|job|role|place|appointed|team)',
      '(start|starting) date (will be|is)',
      'we are in (;)? base',
      '(selected|chosen) you (for|as)',
      '(plaisir|heureux|heureuse|ravi*) ~~ (candidature a ete retenue|vous proposer (le|un|ce) (poste|contrat|stage)|vous offrir|vous accueillir|retenu* pour)',
      '(promesse d embauche|ci joint votre contrat|contrat de travail ci joint|vous proposer le poste|tu es pris*|vous etes pris*|vous etes (laureat*|embauche*)|nomme* a compter|vous etes recrute*)',
      '(felicitations) ~~ (poste|retenu*|equipe)?',
      '(freuen uns|freue mich|gern*|mochten|konnen) ~~ (anbieten zu konnen|anzubieten|einstellen|zusagen|eine zusage)',
      '(fur sie entschieden|fur dich entschieden|hast den (ausbildungsplatz|job|platz)|haben die stelle|sie konnen ~ anfangen|du kannst ~ anfangen)',
      '(arbeitsvertrag|vertrag|vertragsentwurf) ~ (liegt|anbei|schicken|senden|im anhang|beigefugt|zur unterschrift)',
      'anbei ~ (vertrag|vertragsentwurf|arbeitsvertrag)',
    ],
  },
  {
    kind: 'job_alert',
    points: 5,
    anywhere: true,
    patterns: [
      '(new|fresh|recommended|similar|matching|more|top|latest|[0-9]*) (new)? (jobs|job picks|vacancies|roles|openings|matches|vacancy|faculty openings) ~ (for|matching|near|in|just|you|available|that|at|from|this)',
      '(jobs|vacancies|roles|openings|stellen|jobs die) (you might|you may|matching|near you|for you|picked for you|konnten dir)',
      '(job|your|this|daily|weekly|vacancy|created a job|change) (alert|digest|alerts|job alert)',
      '(view|see|show|tap to view) ~ (all|job|jobs|vacancy|more jobs|23 jobs|[0-9]* jobs)',
      '(easy apply|apply now|recommended for you|job picks|alert frequency|manage your job alerts|edit your preferences|subscribed to this list)',
      '(alerte emploi|nouvelles offres|offres d emploi (selectionnees|pour)|voir l offre|gerer mes alertes|offres correspond*|postulez des maintenant|decouvrez [0-9]* offres)',
      '(jobagent|neue (jobs|treffer|stellenangebote|stellen)|stellenangebote gefunden|job ansehen|jetzt bewerben|suchauftrag|zum angebot|diese [0-9]* jobs|jobs konnten|benachrichtigungen abbestellen)',
    ],
  },
  {
    kind: 'withdrawn',
    points: 7,
    patterns: [
      '(you|candidate) (have|has|had|want|wanted|wish|wished|would like|decided|are|successfully)? (successfully|now|to|formally)? (withdrawn|withdrew|withdraw|withdrawing)',
      'your (application|candidacy|withdrawal) ~~ (withdrawn|withdrawal|recorded) (?!because |as you did |since )',
      '(as|per) ~ request* ~~ withdrawn',
      'withdrawn by (you|candidate|applicant)',
      '(you|you have|that you|you are) (decided|chosen|wish|wished|would like|prefer*|no longer wish|no longer want|do not wish|pulling|opted|have decided|have chosen) ~ (not to|to withdraw|no longer|to be considered|out|not)',
      '(you are|you have|your|you) ~ (pulling out|pulled out|out of the process|dropping out|decided against|accepted another|taken another|declined our|turned down our|turned us down)',
      '(tell|told|telling|know|let) ~ (them|him|her|client|_) (that)? you are out',
      '(not|no longer) wish to (be considered|continue|proceed|pursue)',
      '(comme vous l avez demande|desistement|vous (avez|ayez) (retire|decide de (retirer|ne pas))|avez retire|ne souhaitez (plus|pas) (donner|poursuivre|continuer)|vous vous retirez)',
      '(sie|du|wie gewunscht|auf ihren wunsch|schade) ~~ (zuruckgezogen|zuruckziehen|gegen uns entschieden|nicht aufrechterhalten|zuruckgenommen|abgesagt haben)',
    ],
  },
];

export const KIND_CUES: readonly KindCue[] = WRITTEN.flatMap(({ patterns, ...cue }) =>
  patterns.map((pattern) => ({ ...cue, expression: compileCues([pattern], LISTS) })),
);
