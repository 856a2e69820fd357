import { describe, expect, it } from 'vitest';
import { findSkills } from '../find-skills.ts';

/** Parts of ordinary adverts that ask for nothing: who hires, what is given, how one applies, where it is. */
const WHO_HIRES = [
  'Hollin Bank is recruiting a night porter.',
  'We are recruiting for our Leeds depot.',
  'Now recruiting for the summer season.',
  'Tarn Vale Recruitment is a recruitment agency acting for its client.',
  'We are currently hiring new people for our Derby site.',
  'We are hiring new colleagues this spring.',
  'A busy mail order company in Kendal.',
  'Brackley & Holt is a leading provider of care for people across Kent.',
  'The Harrow Kitchens group designs and fits kitchens across the county.',
  'Wexcombe sells garden products in forty countries.',
  'Our software is used by hundreds of surgeries.',
  'The Customer Insight team sits on the third floor.',
  'A marketing agency based in Hove is our neighbour.',
  'You will report to the Team Leader.',
  'Reporting to the Head of Housekeeping.',
  'We are open till late, from 9 till 6 on Sundays.',
  'The post is in adult health and social care.',
  'Our recruitment process takes two weeks.',
  'Moreau SAS recrute un collaborateur pour son site de Nantes.',
  'Nous recrutons pour la saison dans notre équipe de Brest.',
  'Cabinet de recrutement, nous travaillons pour un groupe industriel.',
  'Nos 300 collaborateurs vous attendent.',
  'Une formidable équipe vous attend.',
  'Maurer Packtechnik GmbH sitzt in Ulm. Maurer wurde 1961 gegründet.',
  'Praxis in der Gärtnerstraße, Nähe Gärtnerplatz.',
  'Ein Betrieb in malerischer Lage am Baggersee.',
];

const GIVEN = [
  'Benefits:\n- Staff canteen\n- Company pension\n- Bike to work scheme\n- Free parking',
  'What we offer\n- Full training for new starters\n- A mentor for your first weeks\n- Good coffee machine and free espresso',
  'You get a company pension, a staff discount and a cycle to work scheme.',
  'Salary is negotiable. Enhanced bank holiday payments.',
  'We offer career prospects, a free uniform and a laundry service.',
  'Social events are organised every month.',
  'Clean, bright offices with free wifi.',
  'Overtime is available when we are busy.',
  'Full training will be given.',
  'Shift schedule: four on, four off.',
  'Air-conditioned cabs and modern lorries.',
  'Agile working and flexible hours.',
  'There are weekly team meetings and yearly away days.',
  'We look after our people, and lovely customers will look after you.',
  'Wir bieten:\n- Betriebliche Altersvorsorge\n- Verlässliche Dienstpläne\n- Strukturierte Einarbeitung\n- Kostenloses Mittagessen',
  'Eine strukturierte Einarbeitung und eine gründliche Einführung.',
  'Der Dienstplan steht sechs Wochen im Voraus.',
  'Pünktliche Bezahlung und kostenlose Reinigung der Dienstkleidung.',
  'Gemeinsame Firmenfeiern werden regelmäßig organisiert.',
  'Nous offrons : mutuelle, titres-restaurant et prime annuelle.',
  'Planning hebdomadaire fixe, primes de saison et remise sur vos achats.',
  "Des événements d'entreprise sont organisés par le comité.",
  'Salaire à négocier, mutuelle prise en charge.',
];

const HOW_TO_APPLY = [
  'Apply by post or by e-mail to the manager.',
  'To apply, please complete the application form on our website.',
  'Please call us or ring by phone on 01632 960 144.',
  'Apply in person at the service desk.',
  'Come in and ask at the front desk.',
  'Please quote the job reference in your letter.',
  'Interviews via Teams in the first week of May.',
  'Open day on Saturday: come and see us.',
  'Key information: closing date 4 June.',
  'Please note the reference number below.',
  'For an informal chat or to arrange a visit, call Asha on 01632 960 871.',
  'Subscribe to our newsletter for more vacancies.',
  'Please bring photographic ID to the interview.',
  'We will keep you informed by email.',
  'Night porter\n\nHow to apply\nSend a CV and a cover letter. Telephone enquiries are welcome.',
  'Bitte bewerben Sie sich per E-Mail oder telefonisch.',
  'Bei Fragen melden Sie sich telefonisch am Empfang.',
  'Ihre Bewerbung senden Sie bitte per Post. Informationen zum Datenschutz finden Sie auf unserer Website.',
  'Vorstellung nach Terminvereinbarung.',
  'Merci de nous envoyer votre CV par e-mail ou de vous présenter au magasin.',
  'Postulez par téléphone ou par courrier.',
  'Permis de conduire non exigé : la gare est à cinq minutes.',
  'Diplôme : non exigé.',
];

const FAIRNESS_AND_PLACE = [
  'We are an equal opportunities employer and welcome applications from everyone.',
  'If you have additional needs, please tell us and we will help.',
  'The office is opposite the checkout hall, beside the theatre on Mason Street.',
  'The school has autism-friendly rooms.',
  'Your data is kept as the GDPR asks of us.',
  'Vielfalt und Inklusion liegen uns am Herzen.',
  'Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.',
  'Tous nos postes sont ouverts aux personnes en situation de handicap.',
  'Notre maison a un beau paysage devant la porte.',
  'Contrat de saison, du lundi au vendredi.',
];

describe('asks for nothing', () => {
  it.each([...WHO_HIRES, ...GIVEN, ...HOW_TO_APPLY, ...FAIRNESS_AND_PLACE])('%s', (text) => {
    expect(findSkills(text)).toEqual([]);
  });
});
