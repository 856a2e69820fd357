import { foldText } from '../fold-text.ts';
import type { FieldKey } from './import-types.ts';
import { FIELD_KEYS } from './import-types.ts';

/** Header words in English, German and French, already in the form `normaliseHeader` gives. */
const STRONG: Record<Exclude<FieldKey, 'ignore'>, string> = {
  company:
    'company, company name, employer, employer name, organization, organisation, org, firm, firma, firmenname, unternehmen, unternehmensname, arbeitgeber, betrieb, entreprise, societe, employeur, nom de l entreprise, organisme',
  role: 'role, title, job title, position, job position, job, job role, role title, position title, stelle, stellenbezeichnung, stellen bezeichnung, stellentitel, jobtitel, rolle, beruf, tatigkeit, taetigkeit, poste, intitule, intitule du poste, titre, titre du poste, fonction, metier',
  status:
    'status, stage, application status, current status, current stage, state, phase, stand, bewerbungsstatus, statut, etat, etape, avancement, statut de la candidature',
  savedOn:
    'date saved, saved date, saved on, saved at, date added, added on, created, created at, created on, gespeichert am, hinzugefugt am, angelegt am, date d ajout, ajoute le, enregistre le',
  appliedOn:
    'date applied, applied date, applied on, applied at, application date, date of application, application sent, submitted on, date submitted, submission date, apply date, beworben am, bewerbungsdatum, bewerbung vom, datum der bewerbung, abgeschickt am, gesendet am, date de candidature, date candidature, date d envoi, postule le, candidature envoyee le',
  screeningOn:
    'screening date, date of screening, phone screen date, phone screen, screening on, telefoninterview am, date de preselection',
  interviewOn:
    'interview date, date of interview, first interview, first interview date, interview on, interviewtermin, vorstellungsgesprach, vorstellungsgesprach am, gesprachstermin, date d entretien, date de l entretien, date entretien, entretien le',
  offerOn: 'offer date, date of offer, offer on, angebot am, date de l offre',
  acceptedOn: 'accepted on, acceptance date, accepted date, angenommen am, accepte le',
  declinedOn: 'declined on, declined date, abgelehnt am, decline le',
  rejectedOn: 'rejected on, rejected date, absage am, refus le, refuse le',
  withdrawnOn: 'withdrawn on, withdrawn date, withdrawal date, zuruckgezogen am, retire le',
  closedOn: 'closed on, closed date, position closed on, cancelled on, cancelled date, eingestellt am',
  noReplyOn: 'ghosted on, ghosted date',
  history:
    'history, stage history, status history, timeline, progress, verlauf, bewerbungsverlauf, historie, historique, parcours',
  statusOn:
    'status date, stage date, stage entered at, response date, reply date, date of response, decision date, outcome date, rejection date, last status change, status changed, antwort am, antwortdatum, ruckmeldung am, statusdatum, status vom, date de reponse, date reponse, date du statut, reponse le',
  url: 'url, link, job url, job link, job posting, posting, posting url, job posting url, application url, application link, listing url, listing, scrubbed link, stellenanzeige, anzeige, stellenlink, link zur stelle, link zur anzeige, lien, lien de l offre, lien offre, url de l offre, annonce, lien de l annonce',
  place:
    'location, job location, place, city, ort, standort, arbeitsort, einsatzort, stadt, lieu, lieu de travail, ville, localisation',
  source:
    'source, job source, application site, found on, found via, platform, channel, job board, via, quelle, plattform, jobborse, jobportal, kanal, gefunden uber, gefunden bei, plateforme, site, canal, provenance',
  pay: 'salary, salary range, compensation, pay, pay range, max salary, salary rate, rate, wage, listed pay, gehalt, gehaltsspanne, gehaltsvorstellung, jahresgehalt, lohn, vergutung, salaire, remuneration, fourchette de salaire',
  note: 'notes, note, comment, comments, remark, remarks, memo, notiz, notizen, bemerkung, bemerkungen, kommentar, kommentare, anmerkung, anmerkungen, remarque, remarques, commentaire, commentaires',
  tags: 'tags, tag, labels, label, schlagworte, schlagworter, stichworte, etiquettes, mots cles',
  nextStep:
    'next step, next steps, next action, action, todo, to do, nachster schritt, nachste schritte, nachste aktion, prochaine etape, prochaine action, a faire',
  nextStepOn:
    'next follow up, follow up, follow up date, follow up on, followup, next action date, next step date, next step on, reminder, wiedervorlage, nachfassen, nachfassen am, erinnerung, relance, date de relance, relancer le, rappel, date prochaine action',
  contactName:
    'contact person, contact name, contact, recruiter, recruiter name, hiring manager, ansprechpartner, ansprechpartnerin, ansprechperson, kontakt, kontaktperson, personne a contacter, interlocuteur, nom du contact, recruteur',
  contactEmail:
    'contact email, contact e mail, contact mail, recruiter email, kontakt email, kontakt e mail, ansprechpartner email, email ansprechpartner, e mail ansprechpartner, email du contact, e mail du contact, mail du contact',
};

/** Words that fit only when no column of the sheet has a better one. */
const WEAK: Partial<Record<FieldKey, string>> = {
  company: 'name, nom',
  status: 'outcome, result, ergebnis, resultat, reponse, antwort',
  appliedOn: 'applied, date, datum, beworben, postule',
  statusOn: 'last update, last updated, updated, updated at, updated on, letzte anderung, mise a jour',
  contactEmail: 'email, e mail, mail, courriel',
};

/** Numbering of other programs, of no use once the row is an application. */
const NUMBERING = new Set(['id', 'index', 'no', 'nr', 'lfd nr', 'row', 'dedupe key', 'uuid']);

const strongFields = aliasMap(STRONG);
const weakFields = aliasMap(WEAK);

/**
 * Reduces a header to lower-case words without accents, signs or emoji: "Max. Salary" and "maxSalary"
 * both become "max salary".
 */
export function normaliseHeader(header: string): string {
  return foldText(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The field a header names and whether the word is a sure one; null when it is in neither alias list. */
export function fieldForHeader(header: string): { field: FieldKey; sure: boolean } | null {
  const words = normaliseHeader(header);
  const outside = normaliseHeader(header.replace(/[([{][^)\]}]*[)\]}]?/gu, ' '));
  for (const form of words === outside ? [words] : [words, outside]) {
    const strong = strongFields.get(form);
    if (strong) return { field: strong, sure: true };
    const weak = weakFields.get(form);
    if (weak) return { field: weak, sure: false };
  }
  return null;
}

/** Tells whether a header names the row number or the internal key of another program. */
export function isNumberingHeader(header: string): boolean {
  return header.trim() === '#' || NUMBERING.has(normaliseHeader(header));
}

function aliasMap(table: Partial<Record<FieldKey, string>>): Map<string, FieldKey> {
  const map = new Map<string, FieldKey>();
  for (const field of FIELD_KEYS) {
    for (const words of table[field]?.split(', ') ?? []) map.set(words, field);
  }
  return map;
}
