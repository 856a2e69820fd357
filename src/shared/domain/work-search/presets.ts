import type { LogWeekStart, PresetCode } from '../../work-search.ts';
import { column, type LogColumn, type Need } from './log-columns.ts';

type LogSource = {
  url: string;
  /** Told by somebody else, not by the agency itself. */
  secondHand: boolean;
};

/** A form of the log: what an agency asks for, as far as was found. Nothing in it is confirmed by an agency. */
export type LogPreset = {
  code: PresetCode;
  name: string;
  /** As it stands on the page, in the words of its own country. */
  printed: string;
  columns: readonly LogColumn[];
  needs: readonly Need[];
  weekStart: LogWeekStart;
  /** The paper that is usual there. */
  paper: 'a4' | 'letter';
  /** How much is asked for, to know; the log never says whether it is enough. */
  amount: string;
  sources: readonly LogSource[];
};

/** The day all sources were read; stored copies, which can be older. */
export const SOURCES_READ_ON = '2026-11-23';

const REACH = ['phone', 'email', 'address', 'url'] as const;
const employer = (...anyOf: Need['anyOf']): Need => ({ of: 'employer', anyOf });
const other = (...anyOf: Need['anyOf']): Need => ({ of: 'other', anyOf });
const all = (...anyOf: Need['anyOf']): Need => ({ of: 'all', anyOf });
const source = (url: string): LogSource => ({ url, secondHand: false });
const told = (url: string): LogSource => ({ url, secondHand: true });

const TEXAS = 'https://apps.twc.texas.gov/UBS/wslfaq.do';
const NEW_YORK = 'https://dol.ny.gov/work-search-frequently-asked-questions';
const WASHINGTON =
  'https://esd.wa.gov/get-financial-help/unemployment-benefits/weekly-unemployment-claims/job-search-requirements';

const TYPE_OF_JOB = { en: 'Type of job', de: 'Art der Stelle', fr: 'Type de poste' };
const TYPE_OF_WORK = { en: 'Type of work', de: 'Art der Arbeit', fr: 'Type de travail' };

// A person's name is in the columns and never needed: many applications meet nobody. The first is the usual one.
export const LOG_PRESETS: readonly LogPreset[] = [
  {
    code: 'us',
    name: 'United States, any state',
    printed: 'United States',
    columns: [
      column('day'),
      column('activity'),
      column('employer_reach'),
      column('person'),
      column('position'),
      column('method'),
      column('result'),
    ],
    needs: [
      employer('employer'),
      employer(...REACH),
      employer('method'),
      employer('position'),
      employer('result'),
    ],
    weekStart: 'sunday',
    paper: 'letter',
    amount: 'Every state has a number of its own; yours is in the letters of your agency.',
    sources: [source(TEXAS), source(NEW_YORK), source(WASHINGTON)],
  },
  {
    code: 'tx',
    name: 'Texas',
    printed: 'Texas',
    columns: [
      column('day'),
      column('activity'),
      column('position', TYPE_OF_JOB),
      column('person'),
      column('employer_reach'),
      column('result'),
    ],
    needs: [employer('employer'), employer(...REACH), employer('position'), all('result', 'resultNote')],
    weekStart: 'sunday',
    paper: 'letter',
    amount: 'The local board sets the number, and your letter names it.',
    sources: [
      source(TEXAS),
      told('https://www.44score.com/unemployment/texas/'),
      told('https://templatesowl.com/printable-pdf-forms/example-of-twc-work-search-log'),
    ],
  },
  {
    code: 'ny',
    name: 'New York',
    printed: 'New York',
    columns: [
      column('day'),
      column('employer_reach'),
      column('person'),
      column('method'),
      column('position'),
      column('activity', {
        en: 'Activity or other effort',
        de: 'Aktivität oder anderes',
        fr: 'Démarche ou autre effort',
      }),
    ],
    needs: [
      employer('employer'),
      employer('phone'),
      employer('address', 'email', 'url'),
      employer('method'),
      employer('position'),
      other('what'),
    ],
    weekStart: 'sunday',
    paper: 'letter',
    amount: 'Three activities a week or more, unless a plan of your own says otherwise.',
    sources: [source(NEW_YORK), source('https://fill.io/Use-Sunday-date')],
  },
  {
    code: 'wa',
    name: 'Washington',
    printed: 'Washington',
    columns: [
      column('day_time'),
      column('activity'),
      column('position_ref'),
      column('employer_reach'),
      column('method'),
      column('place'),
      column('proof'),
    ],
    needs: [
      employer('employer'),
      employer('position', 'jobRef'),
      employer('method'),
      employer(...REACH),
      other('what', 'employer'),
      other('startTime'),
      other('place'),
      other('proof', 'confirmation'),
    ],
    weekStart: 'sunday',
    paper: 'letter',
    amount:
      'Three approved activities a week. Keep the log for 30 days after your benefit year or the last payment, whichever is later.',
    sources: [source(WASHINGTON)],
  },
  {
    code: 'fl',
    name: 'Florida',
    printed: 'Florida',
    columns: [
      column('day'),
      column('activity'),
      column('method'),
      column('employer_reach', {
        en: 'Business, phone, address',
        de: 'Betrieb, Telefon, Anschrift',
        fr: 'Entreprise, téléphone, adresse',
      }),
      column('position', TYPE_OF_WORK),
      column('result'),
    ],
    needs: [
      employer('employer'),
      employer('phone'),
      employer('address', 'url', 'email'),
      employer('method'),
      employer('position'),
      employer('result', 'resultNote'),
    ],
    weekStart: 'sunday',
    paper: 'letter',
    amount:
      'Five employers a week, three in counties of up to 75,000 people, or a meeting at a CareerSource centre.',
    sources: [
      source('https://wioaplans.ed.gov/node/164211'),
      told('https://www.worksearchrequirements.com/fl/florida.html'),
    ],
  },
  {
    code: 'pa',
    name: 'Pennsylvania',
    printed: 'Pennsylvania',
    columns: [
      column('day'),
      column('activity'),
      column('employer_place'),
      column('person'),
      column('reach', { en: 'Phone or e-mail', de: 'Telefon oder E-Mail', fr: 'Téléphone ou e-mail' }),
      column('method'),
      column('result', {
        en: 'Result, interview date',
        de: 'Ergebnis, Gesprächstermin',
        fr: 'Résultat, date d’entretien',
      }),
    ],
    needs: [
      employer('employer'),
      employer('phone', 'email'),
      employer('method'),
      employer('result', 'resultNote'),
      other('place'),
      other('phone', 'email'),
    ],
    weekStart: 'sunday',
    paper: 'letter',
    amount: 'From the third week on two applications and one other activity, or three applications.',
    sources: [
      source('https://info.5y1.org/pa-unemployment-form-uc_1_3b540d.html'),
      source('https://legalclarity.org/what-is-a-work-search-activity-for-pa-unemployment'),
    ],
  },
  {
    code: 'ne',
    name: 'Nebraska',
    printed: 'Nebraska',
    columns: [
      column('day'),
      column('activity'),
      column('employer'),
      column('reach', { en: 'Address and phone', de: 'Anschrift und Telefon', fr: 'Adresse et téléphone' }),
      column('person'),
      column('method'),
      column('position'),
    ],
    needs: [
      employer('employer'),
      employer('address'),
      employer('phone'),
      employer('method'),
      employer('position'),
    ],
    weekStart: 'sunday',
    paper: 'letter',
    amount: 'An active search each week, before the claim of the week is filed. No number was found.',
    sources: [source('http://www.dol.nebraska.gov/bps.cfm')],
  },
  {
    code: 'uk',
    name: 'United Kingdom, Universal Credit',
    printed: 'Universal Credit',
    columns: [
      column('day'),
      column('activity'),
      column('minutes', { en: 'Time spent, minutes', de: 'Dauer in Minuten', fr: 'Durée en minutes' }),
      column('employer'),
      column('position', { en: 'Role' }),
      column('result', { en: 'Outcome' }),
    ],
    needs: [all('minutes'), employer('employer'), employer('position'), employer('result', 'resultNote')],
    weekStart: 'monday',
    paper: 'a4',
    amount:
      'Your hours stand in the Claimant Commitment. A youngest child of 3 or 4 means 16 hours a week, one of 5 to 12 means 25, one of 13 or more means 35.',
    sources: [
      source('https://www.gov.uk/universal-credit/your-responsibilities'),
      told('https://www.accesstobenefitsassistance.com/uc-jobseeker/work-search/'),
    ],
  },
  {
    code: 'de',
    name: 'Germany, Eigenbemühungen',
    printed: 'Eigenbemühungen, § 138 SGB III',
    columns: [
      column('day'),
      column('activity'),
      column('employer'),
      column('person'),
      column('position'),
      column('method'),
      column('result', { de: 'Status/Ergebnis' }),
      column('proof'),
    ],
    needs: [
      employer('employer'),
      employer('position'),
      employer('method'),
      employer('result', 'resultNote'),
      other('what'),
    ],
    weekStart: 'monday',
    paper: 'a4',
    amount: 'The number is agreed case by case, and your caseworker may name a form. Keep copies.',
    sources: [
      told('https://bewerbungsflow.de/blog/nachweis-von-eigenbemuehungen'),
      told('https://arbeitsvermittler.de/?p=117'),
    ],
  },
  {
    code: 'fr',
    name: 'France, actes positifs',
    printed: 'Actes positifs et répétés',
    columns: [
      column('day'),
      column('activity'),
      column('employer'),
      column('position'),
      column('method'),
      column('result', { en: 'Answer', de: 'Antwort', fr: 'Réponse' }),
      column('proof'),
    ],
    needs: [
      employer('employer'),
      employer('position'),
      employer('method'),
      employer('result', 'resultNote'),
      other('what'),
    ],
    weekStart: 'monday',
    paper: 'a4',
    amount: 'The law asks for positive and repeated acts and names no number. Keep letters and answers.',
    sources: [
      source('https://www.service-public.fr/particuliers/actualites/A18302?lang=fr'),
      source('http://www.saintjeanleblanc.com/Rub_78/'),
      told('https://www.aide-sociale.fr/controle-pole-emploi/'),
    ],
  },
];

/** The form with this code. */
export function presetOf(code: PresetCode): LogPreset {
  const preset = LOG_PRESETS.find((one) => one.code === code);
  if (!preset) throw new Error(`There is no form ${code}`);
  return preset;
}
