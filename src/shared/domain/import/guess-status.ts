import { foldText } from '../fold-text.ts';
import type { StageCode, StageGuess } from './import-types.ts';

interface StageWords {
  code: StageCode;
  /** Sure when the whole status is this, a hint when it is only a part of it. */
  sure: string;
  /** Only ever a hint. */
  hint?: string;
}

/**
 * Words people write into a status column, folded to lower case without accents. The order is the precedence when
 * a status holds words of several: how it ended says more than how far it came ("rejected after interview").
 */
const STAGE_WORDS: readonly StageWords[] = [
  {
    code: 'no_reply',
    sure: 'ghosted, ghosted by company, no reply, no response, no answer, no response received, never heard back, never replied, didn t reply, did not reply, heard nothing, no feedback, unanswered, silence, keine antwort, keine ruckmeldung, keine reaktion, nie gehort, nichts gehort, nix gehort, nie wieder gehort, pas de reponse, sans reponse, aucune reponse, sans nouvelles, pas de nouvelles, ghoste',
  },
  {
    code: 'declined_by_me',
    sure: 'declined by me, i declined, declined offer, offer declined, offer rejected by me, rejected offer, turned down offer, offer turned down, turned it down, angebot abgelehnt, von mir abgelehnt, selbst abgelehnt, offre refusee, offre declinee, refuse par moi, j ai refuse, j ai decline',
    hint: 'selbst abgesagt, ich habe abgesagt',
  },
  {
    code: 'closed_by_employer',
    sure: 'closed by employer, position closed, job closed, role closed, posting closed, position filled, role filled, job filled, position cancelled, position canceled, role cancelled, job cancelled, requisition closed, hiring freeze, stelle besetzt, stelle gestrichen, stelle geschlossen, ausschreibung beendet, ausschreibung geschlossen, poste pourvu, poste annule, offre fermee, offre cloturee, recrutement annule',
    hint: 'closed, filled, expired, cancelled, canceled, geschlossen, besetzt, pourvu, cloture, annule, withdrawn by employer',
  },
  {
    code: 'withdrawn',
    sure: 'withdrawn, withdrew, i withdrew, withdraw, application withdrawn, withdrawn by me, zuruckgezogen, bewerbung zuruckgezogen, candidature retiree, retiree, retire, desiste, desistement',
    hint: 'pulled out, dropped out, abgebrochen, abandonne, abandonnee',
  },
  {
    code: 'rejected',
    sure: 'rejected, rejection, rejected by company, application rejected, rejection received, not selected, unsuccessful, regret, absage, absage erhalten, absage bekommen, refus, refus recu, candidature rejetee, candidature refusee, rejetee, rejete, non retenu, non retenue',
    hint: 'declined, turned down, denied, no, nope, abgelehnt, abgesagt, leider nein, nein, refuse, refusee, non, not moving forward, not proceeding',
  },
  {
    code: 'accepted',
    sure: 'accepted, offer accepted, accepted offer, accepted by me, i accepted, hired, signed, angebot angenommen, angenommen, vertrag unterschrieben, offre acceptee, acceptee, accepte, embauche, embauchee',
    hint: 'zugesagt, eingestellt, joined, started, engage, engagee, contract',
  },
  {
    code: 'offer',
    sure: 'offer, job offer, offer received, offered, offer made, offer stage, angebot, angebot erhalten, jobangebot, vertragsangebot, offre, offre recue, proposition d embauche',
    hint: 'offer pending, zusage, zusage erhalten, negotiating, negotiation, verhandlung',
  },
  {
    code: 'screening',
    sure: 'screening, phone screen, phone screening, recruiter screen, recruiter call, hr screen, hr screening, hr call, initial screening, vorauswahl, preselection, pre selection',
    hint: 'screen, phone call, phone interview, telephone interview, intro call, telefoninterview, telefongesprach, telefonat, tel interview, entretien telephonique, assessment, online assessment, oa, coding challenge, take home, test, under consideration',
  },
  {
    code: 'interview',
    sure: 'interview, interviews, interviewing, interviewed, interview scheduled, interview stage, interview invitation, interview invite, in interview, first interview, second interview, third interview, final interview, technical interview, onsite interview, onsite, on site, final round, vorstellungsgesprach, bewerbungsgesprach, gesprach, einladung zum gesprach, zweitgesprach, erstgesprach, entretien, entretiens, entretien d embauche, entretien prevu, entretien planifie, entretien passe',
    hint: 'invited, invitation, eingeladen, einladung, probearbeiten, probetag, probe, convoque, convoquee',
  },
  {
    code: 'applied',
    sure: 'applied, application sent, application submitted, submitted, sent, applied online, have applied, beworben, bewerbung abgeschickt, bewerbung verschickt, bewerbung gesendet, bewerbung versendet, bewerbung raus, abgeschickt, verschickt, versendet, gesendet, eingereicht, postule, candidature envoyee, candidature deposee, envoye, envoyee',
    hint: 'waiting, pending, in progress, open, active, awaiting response, under review, in review, in process, received, confirmation received, acknowledged, no response yet, no reply yet, follow up, warte, warten, offen, laufend, in bearbeitung, in prufung, eingangsbestatigung, en attente, en cours, relance',
  },
  {
    code: 'saved',
    sure: 'saved, bookmarked, wishlist, wish list, to apply, not applied, not applied yet, not yet applied, need to apply, gespeichert, gemerkt, merkliste, vorgemerkt, noch nicht beworben, noch bewerben, zu bewerben, a postuler, enregistre, enregistree, sauvegarde, sauvegardee, pas encore postule',
    hint: 'interested, planned, todo, to do, backlog, draft, idea, maybe, geplant, interessant, entwurf, vielleicht, prevu, interesse, brouillon, later',
  },
];

/** Signs people use instead of a word; a tick can mean five things and is left out. */
const SIGNS: readonly (readonly [string, StageCode])[] = [
  ['👻', 'no_reply'],
  ['❌', 'rejected'],
  ['🚫', 'rejected'],
  ['👎', 'rejected'],
  ['📞', 'screening'],
  ['☎', 'screening'],
  ['📨', 'applied'],
  ['📤', 'applied'],
  ['🔖', 'saved'],
  ['⭐', 'saved'],
];

const NEGATIONS = new Set(
  'no not never without nicht kein keine keinen nie ohne pas sans aucun aucune non jamais'.split(' '),
);
/** Very short words prove nothing inside a longer status. */
const SHORTEST_PART = 4;

const phrases = STAGE_WORDS.flatMap(({ code, sure, hint }) => [
  ...sure.split(', ').map((words) => ({ code, words, sure: true })),
  ...(hint?.split(', ') ?? []).map((words) => ({ code, words, sure: false })),
]);
const wholePhrases = new Map<string, { code: StageCode; sure: boolean }>();
for (const { code, words, sure } of phrases)
  if (!wholePhrases.has(words)) wholePhrases.set(words, { code, sure });
const partPhrases = phrases.filter(({ words }) => words.length >= SHORTEST_PART);

/** The form under which two spellings of a status are the same question: "Applied ", "APPLIED", "applied". */
export function statusKey(status: string): string {
  return status.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/**
 * Proposes the stage or outcome a home-made status stands for, in English, German or French. `certain` only when
 * the whole text is a usual wording; null when nothing fits or the text says nothing, so that the user is asked.
 */
export function guessStage(status: string): StageGuess | null {
  const text = status.slice(0, 200);
  const words = foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(?<!\S)\d+(?:st|nd|rd|th|er|e|eme)?(?!\S)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (words === '') return guessBySign(text);
  const whole = wholePhrases.get(words);
  if (whole) return { code: whole.code, certain: whole.sure && !text.includes('?') };
  const part = partPhrases.find((phrase) => ` ${words} `.includes(` ${phrase.words} `));
  if (!part || isNegated(words, part.words)) return null;
  return { code: part.code, certain: false };
}

function guessBySign(text: string): StageGuess | null {
  const found = SIGNS.find(([sign]) => text.includes(sign));
  return found ? { code: found[1], certain: false } : null;
}

/** "no interview yet" holds the word interview and means none. */
function isNegated(words: string, phrase: string): boolean {
  const own = phrase.split(' ');
  return words.split(' ').some((word) => NEGATIONS.has(word) && !own.includes(word));
}
