import { findCues, indexCues } from './cue-patterns.ts';
import type { Sentence } from './sentences.ts';

/** What the words of a sentence are good for: a token is dead when nothing said there has happened. */
export type Scopes = {
  /** Small print. */
  isPolicy: boolean;
  /** A rule for all applicants, not a word about this one. */
  isGeneral: boolean;
  isDead: (token: number) => boolean;
  isNegated: (token: number) => boolean;
};

/** "If you had known …" tells what was missing; every other "if" tells what may come. */
const SUPPOSED = [
  '(?!if you had |if your )if (?!you had )*',
  'if your (?!had )*',
  '((please)? (assume|consider that|take it that)|passe ce delai|(pourrez|pouvez|veuillez|merci de) considerer|davon aus)',
  '(in case|unless|provided that|in the event|as soon as|once we|once the|once your|whether|when we (have|open)|when (new|other|another)|until the position|if)',
  '(falls|sofern|sobald|wenn|ob|im falle|fur den fall|si|s il|lorsqu|des que|au cas ou|en cas|sans reponse|sans nouvelle*|sans retour|si jamais|bei einer)',
];
const SUPPOSED_AT_START =
  /^ (?:if|should|were|unless|once|sollte|sollten|falls|wenn|sofern|sobald|bei|si|s il|en cas|sans|des que|au cas) (?!you had |your had )/;
const COUNTERFACTUAL =
  /(?:^|) (?:if you had|had you|had your|if your [^ ]+ had|si vous aviez|hatten sie|hattest du|even if|as if|even though) /;
/** A promise: "we will keep", "we will let you know". */
const PROMISED = [
  '(we|i|they|team) (will|shall) (also|then|certainly|of course|gladly|only|happily|always|definitely)? (keep|contact|let|be in touch|get back|inform|notify|retain|hold|consider|reach|review|store|remember|chase|come back|get in touch|bear|look|be happy|be glad|check|see|tell|reply|respond|send|ask)',
  '(encourage|invite|welcome) you to (apply|reapply|check|visit|look|keep|follow|set|consider)',
  '(wir|ich) ~ (werden|melden|kommen|behalten|speichern|prufen|nehmen) ~ (uns|auf sie|gerne|gern|wieder|wir|in)',
  '(nous|je) (ne manquerons|conserv*|gard*|reviendr*|recontact*|te dirai|vous dirai|vous tiendr*|ne manquerai|vous recontact*|ferons)',
];
/** "It is not about your experience": what follows is not the reason. */
const DENIED = [
  '(not|nothing|no|never|nor|none) (at all)? (because|due|down|owing|about|reflect*|a reflection|related|wrong|meant|to do|a matter|a question|a judgement|a judgment) (of|to|on|with|about|in)?',
  '(not|no) ~ (reflect*|reflection|judgement|judgment)',
  '(is|was|has|had) nothing (to do|wrong) with',
  '(regardless|irrespective|independent) of',
  '(without regard|rather than|as opposed) to?',
  '(liegt|lag|liege) ~ nicht ~ an',
  '(nicht|nichts) (an|mit) ~~ (zu tun|gelegen)?',
  '(keine|nicht als) (wertung|aussage|kritik|bewertung)',
  '(ne|n) ~ (remet*|tient|tiennent|refle*|prejug*|concern*|met|mettent) (nullement|aucunement|pas)? (pas)?',
  '(n est pas|ce n est pas|non pas) (lie*|du|a cause|une question|en raison|la qualite)',
];
const SCOPE_CUES = indexCues([
  { value: 'supposed', patterns: SUPPOSED },
  { value: 'promised', patterns: PROMISED },
  { value: 'denied', patterns: DENIED },
]);
const DENIAL_ENDS =
  /^(?:but|however|instead|although|mais|cependant|toutefois|sondern|aber|jedoch|simply|;)$/;
/** Reasons listed as possible ones, or rules for everybody. */
const LISTS_POSSIBLE_REASONS =
  / (?:reasons?|factors?|raisons?|grunde|grund) (?:[^ ]+ ){0,6}(?:such as|like|can|may|might|could|including|include|from|peu(?:ven)?t|comme|etwa|wie|kann|konnen|sein)(?= )| (?:can|may|might|could) be (?:many|various|several|a number of|different) | (?:viele|verschiedene|mehrere) grunde /;
const POLICY =
  / (?:confidential|confidentiel|vertraulich|viruses|viren|equal opportunity|equal opportunities|privacy|gdpr|rgpd|dsgvo|datenschutz[^ ]*|unsubscribe|abmelden|desabonner|addressee|intended recipient|personal data|donnees personnelles|without regard|do not reply|unattended mailbox|destinataire|regardless of (?:age|race|gender|sex)) /;
const GENERAL =
  /^ (?:(?:all|any|the|only|please|note|that|unfortunately|regrettably|les|die|alle|,|;) )*(?:(?:candidates?|applicants?|applications|those|people|failure|candidats|candidates|dossiers|candidatures|bewerbungen|bewerber[^ ]*|kandidat[^ ]*) (?:, )?(?:who|that|without|below|not|will|requiring|needing|failing|to|ne|non|qui|dont|die|ohne|konnen|werden|wurden)|(?:unvollstandige|incomplete|late|unsolicited) (?:bewerbungen|applications)) /;
const ABOUT_YOU =
  / (?:you|your|yours|we|vous|votre|vos|tu|ton|ta|nous|ihre?[nrms]?|ihnen|sie|dich|dir|dein[a-z]*|wir|uns) /;
const NEGATOR =
  /^(?:not|no|never|nothing|without|nor|nicht|kein[a-z]*|nie|pas|aucun[a-z]*|jamais|sans|nullement)$/;
const CLAUSE_EDGE =
  /^(?:,|;|but|because|as|since|so|and|however|while|car|mais|et|parce|weil|da|denn|aber|und|sondern|daher|deshalb|donc|or)$/;
const NEGATION_REACH = 3;

/** Works out where a sentence supposes, promises or denies instead of stating. */
export function readScopes(sentence: Sentence): Scopes {
  const { line, tokens } = sentence;
  const end = tokens.length;
  const dead = new Uint8Array(end);
  const whole = sentence.asks || LISTS_POSSIBLE_REASONS.test(line);
  if (whole) dead.fill(1);
  else {
    const isCounterfactual = COUNTERFACTUAL.test(line);
    if (!isCounterfactual && SUPPOSED_AT_START.test(line)) dead.fill(1);
    for (const { value, from, to } of findCues(SCOPE_CUES, sentence)) {
      if (value === 'promised') dead.fill(1, from, endOfDenial(sentence, from));
      else if (value === 'denied') dead.fill(1, from, endOfDenial(sentence, to));
      else if (!isCounterfactual) dead.fill(1, from, end);
    }
  }
  return {
    isPolicy: POLICY.test(line),
    isGeneral: GENERAL.test(line) && !ABOUT_YOU.test(line),
    isDead: (token) => dead[token] === 1,
    isNegated: (token) => isNegated(sentence, token),
  };
}

function endOfDenial({ tokens }: Sentence, from: number): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (DENIAL_ENDS.test(tokens[at]?.word ?? '')) return at;
  }
  return tokens.length;
}

function isNegated({ tokens }: Sentence, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - NEGATION_REACH); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (CLAUSE_EDGE.test(word)) return false;
    if (NEGATOR.test(word)) return true;
  }
  return false;
}
