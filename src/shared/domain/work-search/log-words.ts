import type {
  ActivityFields,
  ActivityKind,
  ActivityMethod,
  ActivityResult,
  LogLanguage,
} from '../../work-search.ts';

/** The same words in each language a log can be printed in. */
export type InLanguages = Readonly<Record<LogLanguage, string>>;

/** What an activity was. */
export const KIND_NAMES: Readonly<Record<ActivityKind, InLanguages>> = {
  application: { en: 'Application', de: 'Bewerbung', fr: 'Candidature' },
  employer_contact: { en: 'Employer contacted', de: 'Kontakt zum Arbeitgeber', fr: 'Prise de contact' },
  interview: { en: 'Interview', de: 'Vorstellungsgespräch', fr: 'Entretien' },
  follow_up: { en: 'Follow-up', de: 'Nachfrage', fr: 'Relance' },
  job_fair: { en: 'Job fair', de: 'Jobmesse', fr: 'Salon de l’emploi' },
  workshop: { en: 'Workshop', de: 'Workshop', fr: 'Atelier' },
  agency: { en: 'Employment agency', de: 'Vermittlung', fr: 'Agence d’emploi' },
  networking: { en: 'Networking', de: 'Kontaktpflege', fr: 'Réseau' },
  profile: { en: 'CV or profile', de: 'Lebenslauf oder Profil', fr: 'CV ou profil' },
  training: { en: 'Training', de: 'Weiterbildung', fr: 'Formation' },
  test: { en: 'Test or certificate', de: 'Test oder Zertifikat', fr: 'Test ou certificat' },
  search: { en: 'Search for openings', de: 'Stellensuche', fr: 'Recherche d’offres' },
  other: { en: 'Other', de: 'Anderes', fr: 'Autre' },
};

/** How an employer or a person was contacted. */
export const METHOD_NAMES: Readonly<Record<ActivityMethod, InLanguages>> = {
  online: { en: 'Online', de: 'Online', fr: 'En ligne' },
  email: { en: 'E-mail', de: 'E-Mail', fr: 'E-mail' },
  phone: { en: 'Phone', de: 'Telefonisch', fr: 'Téléphone' },
  in_person: { en: 'In person', de: 'Persönlich', fr: 'Sur place' },
  post: { en: 'Post', de: 'Per Post', fr: 'Courrier' },
  fax: { en: 'Fax', de: 'Fax', fr: 'Fax' },
  other: { en: 'Other', de: 'Anders', fr: 'Autre' },
};

/** What came of it, as the person says. */
export const RESULT_NAMES: Readonly<Record<ActivityResult, InLanguages>> = {
  sent: { en: 'Sent', de: 'Abgeschickt', fr: 'Envoyée' },
  took_place: { en: 'Took place', de: 'Hat stattgefunden', fr: 'A eu lieu' },
  no_reply: { en: 'No reply so far', de: 'Bisher keine Antwort', fr: 'Sans réponse à ce jour' },
  refused: { en: 'Refused', de: 'Absage', fr: 'Refus' },
  interview: { en: 'Interview agreed', de: 'Gespräch vereinbart', fr: 'Entretien fixé' },
  offer: { en: 'Offer', de: 'Angebot', fr: 'Proposition' },
  not_hiring: { en: 'Not hiring', de: 'Keine offene Stelle', fr: 'Pas de poste ouvert' },
};

/** Every field of an activity by its plain name. */
export const FIELD_NAMES: Readonly<Record<keyof ActivityFields, InLanguages>> = {
  day: { en: 'date', de: 'Datum', fr: 'date' },
  startTime: { en: 'start time', de: 'Uhrzeit', fr: 'heure' },
  minutes: { en: 'minutes', de: 'Minuten', fr: 'minutes' },
  kind: { en: 'kind of activity', de: 'Art der Aktivität', fr: 'nature de la démarche' },
  what: { en: 'what it was', de: 'Beschreibung', fr: 'description' },
  employer: { en: 'employer or organiser', de: 'Unternehmen', fr: 'entreprise' },
  position: { en: 'position', de: 'Stelle', fr: 'poste' },
  jobRef: { en: 'job reference', de: 'Kennziffer', fr: 'référence de l’offre' },
  url: { en: 'web address', de: 'Internetadresse', fr: 'adresse web' },
  method: { en: 'how', de: 'Kontaktweg', fr: 'moyen' },
  contactName: { en: 'name of the person', de: 'Ansprechpartner', fr: 'nom du contact' },
  contactTitle: { en: 'title of the person', de: 'Funktion', fr: 'fonction du contact' },
  phone: { en: 'phone', de: 'Telefon', fr: 'téléphone' },
  email: { en: 'e-mail', de: 'E-Mail', fr: 'e-mail' },
  address: { en: 'address', de: 'Anschrift', fr: 'adresse' },
  place: { en: 'place', de: 'Ort', fr: 'lieu' },
  result: { en: 'result', de: 'Ergebnis', fr: 'résultat' },
  resultNote: { en: 'result in words', de: 'Ergebnis in Worten', fr: 'résultat en mots' },
  interviewOn: { en: 'day of the interview', de: 'Tag des Gesprächs', fr: 'jour de l’entretien' },
  confirmation: { en: 'confirmation number', de: 'Bestätigungsnummer', fr: 'numéro de confirmation' },
  proof: { en: 'proof', de: 'Nachweis', fr: 'justificatif' },
  note: { en: 'private note', de: 'Private Notiz', fr: 'note privée' },
};

/** What stands on the printed page besides the entries. */
export const PAGE_WORDS = {
  title: { en: 'Work-search log', de: 'Nachweis der Eigenbemühungen', fr: 'Relevé de recherche d’emploi' },
  name: { en: 'Name', de: 'Name', fr: 'Nom' },
  number: { en: 'Claimant or customer number', de: 'Kundennummer', fr: 'Identifiant' },
  signature: { en: 'Signature', de: 'Unterschrift', fr: 'Signature' },
  signedOn: { en: 'Date', de: 'Datum', fr: 'Date' },
  week: { en: 'Week', de: 'Woche', fr: 'Semaine' },
  to: { en: 'to', de: 'bis', fr: 'au' },
  sunday: { en: 'begins on Sunday', de: 'beginnt am Sonntag', fr: 'commence le dimanche' },
  monday: { en: 'begins on Monday', de: 'beginnt am Montag', fr: 'commence le lundi' },
  nothing: {
    en: 'Nothing was entered for this week.',
    de: 'Für diese Woche ist nichts eingetragen.',
    fr: 'Rien n’est noté pour cette semaine.',
  },
  entries: { en: 'Entries', de: 'Einträge', fr: 'Démarches' },
  days: { en: 'different days', de: 'verschiedene Tage', fr: 'jours différents' },
  minutes: { en: 'minutes', de: 'Minuten', fr: 'minutes' },
  source: { en: 'Columns after', de: 'Spalten nach', fr: 'Colonnes d’après' },
  secondHand: { en: 'second hand', de: 'aus zweiter Hand', fr: 'de seconde main' },
  readOn: { en: 'read on', de: 'gelesen am', fr: 'lu le' },
  unconfirmed: {
    en: 'Not confirmed by the agency.',
    de: 'Von der Behörde nicht bestätigt.',
    fr: 'Non confirmé par l’organisme.',
  },
} as const satisfies Record<string, InLanguages>;
