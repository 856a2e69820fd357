import type { ListedSkill } from './listed-skill.ts';

/** Kitchens, hotels, shops and customers. */
export const SERVICE_SKILLS: readonly ListedSkill[] = [
  {
    skill: 'Food hygiene',
    names:
      'food hygiene, food safety, haccp, kitchen hygiene, food handling, lebensmittelhygiene, hygieneschulung, hygienevorschriften, hygiène alimentaire, normes d’hygiène, règles d’hygiène',
  },
  {
    skill: 'Food preparation',
    names:
      'food preparation, food prep, mise en place, preparing food, preparing meals, preparation of meals, speisenzubereitung, zubereitung von speisen, préparation des plats, préparation des repas',
  },
  {
    skill: 'Cooking',
    names:
      'cooking, cookery, cook from scratch, fresh food kitchen, fine dining, professional kitchen, kochen, ausgebildeter koch, ausbildung als koch, ausbildung zum koch, cap cuisine, techniques de cuisson',
  },
  {
    skill: 'Baking and pastry',
    names:
      'baking, cake decorating, pastry, patisserie, bread making, backen, konditorei, konditor, bäckerhandwerk, pâtisserie, viennoiserie, boulangerie',
  },
  {
    skill: 'Barista work',
    names: 'barista, barista experience, barista skills, latte art, coffee making, making coffee',
    guarded: 'espresso machine, espressomaschine, espresso',
    guard: 'asked',
  },
  {
    skill: 'Bar work',
    names:
      'bar work, bar experience, bartending, bartender, cocktail, cocktail making, mixology, cellar management, cask ale, barerfahrung, thekendienst',
  },
  {
    skill: 'Table service',
    names:
      'table service, waiting tables, waiting on tables, waiting at tables, silver service, front of house, waitressing, plate carrying, servieren, servicekraft, serviceerfahrung, service en salle, service à table',
  },
  {
    skill: 'Menu planning',
    names:
      'menu planning, menu development, writing menus, menu design, designing menus, menüplanung, speisekarten, élaboration des menus, création de carte',
  },
  {
    skill: 'Allergen knowledge',
    names: 'allergen, allergen awareness, allergen management, allergene, allergenkennzeichnung, allergène',
  },
  {
    skill: 'Housekeeping',
    names:
      'housekeeping, room cleaning, making beds, bed making, zimmerreinigung, roomservice, entretien des chambres',
  },
  {
    skill: 'Cleaning',
    names:
      'cleaning, cleaning duties, deep cleaning, reinigung, reinigungsarbeiten, nettoyage, entretien des locaux',
  },
  {
    skill: 'Food cost control',
    names:
      'food cost, food costing, portion control, menu costing, gross profit, stock and gp, wareneinsatz, gestion des coûts matière',
  },
  {
    skill: 'Event planning',
    names:
      'event planning, event management, event organisation, organising events, planning events, event coordination, running events, banqueting, veranstaltungsorganisation, veranstaltungsplanung, eventmanagement, organisation d’événements, événementiel',
  },
  {
    skill: 'Reservations',
    names:
      'reservation, reservation system, booking system, taking bookings, hotel booking, opera pms, hotelsoftware, reservierungssystem, gestion des réservations',
  },
  {
    skill: 'Personal licence',
    names: 'personal licence, personal licence holder, alcohol licence, licence iv',
  },
  {
    skill: 'Customer service',
    names:
      'way with customers, good with customers, good with people, working with customers, help customers, customer service, customer care, customer support, customer facing, customer focus, customer focused, serving customers, dealing with customers, looking after customers, guest service, guest relations, client service, kundenservice, kundenbetreuung, kundendienst, kundenorientierung, kundenberatung, kundenkontakt, umgang mit kunden, service client, relation client, relation clientèle, accueil des clients, accueil client, sens du service',
  },
  {
    skill: 'Cash handling',
    names:
      'cash handling, handling cash, cashing up, cash register, cashier, kassieren, kassentätigkeit, kassenführung, kassenerfahrung, encaissement, tenue de caisse',
  },
  {
    skill: 'Sales',
    names:
      'sales experience, selling, upselling, up selling, cross selling, retail sales, b2b sales, field sales, telesales, telephone sales, cold calling, sales skills, sales target, sales background, closing sales, closing deals, new business development, business development, lead generation, verkaufserfahrung, vertriebserfahrung, verkaufstalent, vertrieb, verkauf, kaltakquise, vente, techniques de vente, prospection',
  },
  {
    skill: 'Merchandising',
    names:
      'visual merchandising, merchandising, window display, shop display, store display, shelf filling, warenpräsentation, warenverräumung, mise en rayon',
  },
  {
    skill: 'Complaint handling',
    names:
      'complaint handling, handling complaints, complaint, dealing with complaints, complaint resolution, beschwerdemanagement, reklamation, reklamationsbearbeitung, gestion des réclamations, traitement des réclamations',
  },
  {
    skill: 'Point of sale systems',
    names: 'epos, pos system, point of sale, till system, kassensystem, logiciel de caisse',
  },
  {
    skill: 'Telephone work',
    names:
      'call handling, handling calls, inbound call, outbound call, answering calls, answering the phone, answering the telephone, call centre, contact centre, telephone manner, telephone skills, phone manner, telefonische beratung, telefonieren, accueil téléphonique, centre d’appels',
  },
  {
    skill: 'Account management',
    names:
      'account management, account manager, key account, key account management, client relationship, relationship management, kundenstamm, bestandskunden, gestion de portefeuille, portefeuille clients',
  },
  {
    skill: 'CRM systems',
    names: 'crm, crm system, customer relationship management, hubspot, zoho, crm software, logiciel crm',
  },
  {
    skill: 'Negotiation',
    names:
      'negotiation, negotiating, negotiation skills, negotiator, verhandlungsgeschick, verhandlungssicherheit, verhandlungsführung, négociation',
  },
  { skill: 'Loss prevention', names: 'loss prevention, shrinkage, stock loss, démarque inconnue' },
  {
    skill: 'Reception work',
    names:
      'reception duties, reception work, front desk, reception experience, receptionist, meet and greet, meeting and greeting, greeting visitors, accueil physique, accueil des visiteurs',
    guarded: 'empfang, rezeption',
    guard: 'asked',
  },
];
