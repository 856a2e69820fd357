import { describe, expect, it } from 'vitest';
import { type AdvertProposal, readAdvert } from './read-advert.ts';

type Facts = Partial<Omit<AdvertProposal, 'text' | 'html' | 'found'>>;

const NOTHING: Required<Facts> = {
  role: null,
  company: null,
  place: null,
  remoteKind: null,
  payMin: null,
  payMax: null,
  payCurrency: null,
  payPeriod: null,
  url: null,
  closesOn: null,
};

/** Adverts as people paste them, and every fact that may be read from each: all others must stay null. */
const ADVERTS: { about: string; advert: string; facts: Facts }[] = [
  {
    about: 'a bakery advert with role, employer line and yearly pay',
    advert: `Senior Baker
at Acme Ltd

£35,000–£42,000 a year
Full-time, permanent

You will run the night shift of our bread team.
Closing date: 12 December 2026`,
    facts: {
      role: 'Senior Baker',
      company: 'Acme Ltd',
      payMin: 35_000,
      payMax: 42_000,
      payCurrency: 'GBP',
      payPeriod: 'year',
      closesOn: '2026-12-12',
    },
  },
  {
    about: 'a job board head with company, place and age of the advert',
    advert: `Back to search results
Warehouse Supervisor
Northwind Logistics · Leeds, England, United Kingdom (On-site)
2 weeks ago · 50 applicants
Apply now
About the job
£14.25 per hour, 40 hours per week. Overtime paid at time and a half.`,
    facts: {
      role: 'Warehouse Supervisor',
      company: 'Northwind Logistics',
      place: 'Leeds, England, United Kingdom',
      remoteKind: 'on_site',
      payMin: 14.25,
      payMax: 14.25,
      payCurrency: 'GBP',
      payPeriod: 'hour',
    },
  },
  {
    about: 'a form with labels',
    advert: `Job title: Finance Assistant
Company: Bramble & Sons Ltd
Location: Bristol (hybrid)
Salary: £26,500 per annum
Contract: permanent
Apply by: Friday 4 December 2026
Link: https://careers.bramble.example/jobs/4411?utm_source=mail`,
    facts: {
      role: 'Finance Assistant',
      company: 'Bramble & Sons Ltd',
      place: 'Bristol',
      remoteKind: 'hybrid',
      payMin: 26_500,
      payMax: 26_500,
      payCurrency: 'GBP',
      payPeriod: 'year',
      url: 'https://careers.bramble.example/jobs/4411?utm_source=mail',
      closesOn: '2026-12-04',
    },
  },
  {
    about: 'labels that stand on lines of their own',
    advert: `Care Assistant

Employer
Rosewood Care Homes

Location
Hull, East Yorkshire

Rate of pay
£12.60 - £13.40 per hour`,
    facts: {
      role: 'Care Assistant',
      company: 'Rosewood Care Homes',
      place: 'Hull, East Yorkshire',
      payMin: 12.6,
      payMax: 13.4,
      payCurrency: 'GBP',
      payPeriod: 'hour',
    },
  },
  {
    about: 'American software pay in thousands',
    advert: `Senior Backend Engineer at Globex Inc.
Remote (US)

Base salary: $120k - $140k plus equity. Up to 10% annual bonus.
We raised $40 million last year and serve 2,000 customers.`,
    facts: {
      role: 'Senior Backend Engineer',
      company: 'Globex Inc.',
      remoteKind: 'remote',
      payMin: 120_000,
      payMax: 140_000,
      payCurrency: 'USD',
      payPeriod: 'year',
    },
  },
  {
    about: 'several salaries for several levels: none of them is chosen',
    advert: `Data Analyst
at Initech LLC

Junior: $65,000 a year
Mid-level: $80,000 a year
Senior: $105,000 a year`,
    facts: { role: 'Data Analyst', company: 'Initech LLC' },
  },
  {
    about: 'a competitive salary, which says nothing',
    advert: `Legal Secretary
Harper Wells LLP, Manchester

Competitive salary. £500 referral bonus. 25 days of holiday. £1,000 training budget.`,
    facts: { role: 'Legal Secretary', company: 'Harper Wells LLP', place: 'Manchester' },
  },
  {
    about: 'the same pay by the hour and by the year',
    advert: `Pharmacy Technician
Salary: £13.50 per hour (£26,325 a year)`,
    facts: { role: 'Pharmacy Technician', payMin: 13.5, payMax: 13.5, payCurrency: 'GBP', payPeriod: 'hour' },
  },
  {
    about: 'pay with an upper end only, beside on-target earnings',
    advert: `Field Sales Representative
Up to £34,000 per annum, OTE £55,000
Company car and a fuel card worth £2,400 a year.`,
    facts: { role: 'Field Sales Representative', payMax: 34_000, payCurrency: 'GBP', payPeriod: 'year' },
  },
  {
    about: 'a company named only at the foot of the page',
    advert: `Plumber
Good rates, own van needed.

Privacy · Cookies
© 2026 Jobfinder Ltd. All rights reserved.`,
    facts: { role: 'Plumber' },
  },
  {
    about: 'an agency that hides its client',
    advert: `Our client is looking for an experienced Project Manager.
Company: confidential
Day rate: £450 per day
This is a fully remote role.`,
    facts: { remoteKind: 'remote', payMin: 450, payMax: 450, payCurrency: 'GBP', payPeriod: 'day' },
  },
  {
    about: 'a text that is no advert',
    advert: `Hello Sam,
thanks for lunch yesterday. Could you send me the photos?
The ticket was £12 and the train left at 17:05.`,
    facts: {},
  },
  {
    about: 'a sentence that says who is looking for whom',
    advert: `Join our growing team!
St Anne's Hospital is looking for a Staff Nurse to work nights on our cardiac ward.
You will monitor patients by remote telemetry and drive a hybrid car between sites.`,
    facts: { role: 'Staff Nurse', company: "St Anne's Hospital" },
  },
  {
    about: 'an advert that rules remote work out',
    advert: `Laboratory Technician
Nordlab Ltd | Cambridge
Remote work is not possible in this post. Applications close on 31st January 2027.`,
    facts: {
      role: 'Laboratory Technician',
      company: 'Nordlab Ltd',
      place: 'Cambridge',
      remoteKind: 'on_site',
      closesOn: '2027-01-31',
    },
  },
  {
    about: 'a German trade advert',
    advert: `Bäcker (m/w/d)
Müller Backwaren GmbH · 70173 Stuttgart

Stundenlohn: 17,50 € brutto
Vollzeit, unbefristet
Bewerbungsschluss: 15.01.2027`,
    facts: {
      role: 'Bäcker (m/w/d)',
      company: 'Müller Backwaren GmbH',
      place: '70173 Stuttgart',
      payMin: 17.5,
      payMax: 17.5,
      payCurrency: 'EUR',
      payPeriod: 'hour',
      closesOn: '2027-01-15',
    },
  },
  {
    about: 'a German office advert with labels',
    advert: `Stellenbezeichnung: Sachbearbeiter Buchhaltung (w/m/d)
Arbeitgeber: Stadtwerke Lindenau AG
Arbeitsort: Lindenau
Gehalt: 45.000 € brutto im Jahr
Zwei Tage Homeoffice pro Woche.
Bewerbungsfrist: 20. Dezember 2026`,
    facts: {
      role: 'Sachbearbeiter Buchhaltung (w/m/d)',
      company: 'Stadtwerke Lindenau AG',
      place: 'Lindenau',
      remoteKind: 'hybrid',
      payMin: 45_000,
      payMax: 45_000,
      payCurrency: 'EUR',
      payPeriod: 'year',
      closesOn: '2026-12-20',
    },
  },
  {
    about: 'a German sentence and pay by the month',
    advert: `Die Pflegedienst Sonnenhof gGmbH sucht eine Pflegefachkraft (m/w/d) für den Nachtdienst.
Wir bieten 3.400 bis 3.900 € brutto pro Monat und einen Bonus von 1.000 €.
Vergütung nach Erfahrung.`,
    facts: {
      role: 'Pflegefachkraft',
      company: 'Pflegedienst Sonnenhof gGmbH',
      payMin: 3400,
      payMax: 3900,
      payCurrency: 'EUR',
      payPeriod: 'month',
    },
  },
  {
    about: 'a Swiss advert with apostrophes in the sum',
    advert: `Elektroinstallateur/in EFZ 80-100%
Arbeitgeber: Voltwerk AG
Standort: 8004 Zürich
Jahreslohn CHF 78'000.– bis CHF 95'000.–`,
    facts: {
      role: 'Elektroinstallateur/in EFZ 80-100%',
      company: 'Voltwerk AG',
      place: '8004 Zürich',
      payMin: 78_000,
      payMax: 95_000,
      payCurrency: 'CHF',
      payPeriod: 'year',
    },
  },
  {
    about: 'a German software advert, wholly remote, pay by agreement',
    advert: `Softwareentwickler*in Backend bei der Fjordsoft GmbH in Hamburg
100 % remote
Gehalt nach Vereinbarung
Gutschein über 50 € im Monat`,
    facts: {
      role: 'Softwareentwickler*in Backend',
      company: 'Fjordsoft GmbH',
      place: 'Hamburg',
      remoteKind: 'remote',
    },
  },
  {
    about: 'a French bakery advert',
    advert: `Boulanger (H/F)
chez Maison Dupont SARL
Lieu : 69003 Lyon
Salaire : 2 100 € à 2 400 € brut par mois
CDI, temps plein
Date limite de candidature : 5 janvier 2027`,
    facts: {
      role: 'Boulanger (H/F)',
      company: 'Maison Dupont SARL',
      place: '69003 Lyon',
      payMin: 2100,
      payMax: 2400,
      payCurrency: 'EUR',
      payPeriod: 'month',
      closesOn: '2027-01-05',
    },
  },
  {
    about: 'a French health advert with labels and partial remote work',
    advert: `Intitulé du poste : Secrétaire médicale
Employeur : Clinique du Parc
Localisation : Nantes
Rémunération : 28,50 € de l'heure
Télétravail partiel
Postulez avant le 03/02/2027`,
    facts: {
      role: 'Secrétaire médicale',
      company: 'Clinique du Parc',
      place: 'Nantes',
      remoteKind: 'hybrid',
      payMin: 28.5,
      payMax: 28.5,
      payCurrency: 'EUR',
      payPeriod: 'hour',
      closesOn: '2027-02-03',
    },
  },
  {
    about: 'a French sentence and a day rate',
    advert: `Hexatech SAS recrute un Développeur Java pour son équipe de Lille.
TJM : 450 € par jour. Pas de télétravail.`,
    facts: {
      role: 'Développeur Java',
      company: 'Hexatech SAS',
      remoteKind: 'on_site',
      payMin: 450,
      payMax: 450,
      payCurrency: 'EUR',
      payPeriod: 'day',
    },
  },
  {
    about: 'dollars that may be Canadian',
    advert: `Registered Nurse
Maple Valley Hospital, Toronto
$38.50 - $44.10 per hour. You must be allowed to work in Canada.`,
    facts: {
      role: 'Registered Nurse',
      company: 'Maple Valley Hospital',
      place: 'Toronto',
      payMin: 38.5,
      payMax: 44.1,
      payPeriod: 'hour',
    },
  },
  {
    about: 'two employers under the same label',
    advert: `Company: Acme Ltd
Company: Borealis Inc
Position: Full-time
Location: Various
Email us or see https://a.example.com/jobs/1 and https://b.example.com/jobs/2`,
    facts: {},
  },
  {
    about: 'an advert that offers remote and hybrid alike',
    advert: `UX Designer
Remote / Hybrid
Minimum wage is £12.21 per hour; this role pays £38,000 + bonus.`,
    facts: { role: 'UX Designer' },
  },
];

describe('reading a pasted advert', () => {
  it.each(ADVERTS)('reads $about', ({ advert, facts }) => {
    const { text, html, found, ...read } = readAdvert(advert);
    expect(read).toEqual({ ...NOTHING, ...facts });
    expect(text).toBe(advert);
    expect(html).toBeNull();
  });

  it.each(ADVERTS)('shows words of the advert for every fact of $about', ({ advert, facts }) => {
    const { found } = readAdvert(advert);
    const plain = advert.replace(/\s+/g, ' ');
    for (const words of Object.values(found)) expect(plain).toContain(words);
    expect(Object.keys(found).some((field) => field === 'pay')).toBe(
      facts.payMin !== undefined || facts.payMax !== undefined,
    );
    expect(Object.keys(found).some((field) => field === 'company')).toBe(facts.company !== undefined);
  });

  it('reads the same from Windows line ends, hard spaces and invisible signs', () => {
    const read = readAdvert('\ufeffSenior Baker\r\nat\u00a0Acme Ltd\r\n\r\n\r\n£35,000\u00a0a year\u200b');
    expect(read).toMatchObject({
      role: 'Senior Baker',
      company: 'Acme Ltd',
      payMin: 35_000,
      payPeriod: 'year',
    });
    expect(read.text).toBe('Senior Baker\nat Acme Ltd\n\n£35,000 a year');
  });

  it('has nothing to say about an empty text', () => {
    expect(readAdvert('  \n ')).toEqual({ ...NOTHING, text: '', html: null, found: {} });
  });

  it('keeps at most 200,000 characters', () => {
    expect(readAdvert(`Senior Baker\n${'word '.repeat(100_000)}`).text.length).toBeLessThanOrEqual(200_000);
  });
});
