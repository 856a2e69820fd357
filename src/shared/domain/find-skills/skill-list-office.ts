import type { ListedSkill } from './listed-skill.ts';

/** Office, finance and people. */
export const OFFICE_SKILLS: readonly ListedSkill[] = [
  {
    skill: 'Excel',
    names:
      'ms excel, microsoft excel, excel skills, excel spreadsheet, spreadsheet, pivot table, vlookup, xlookup, excelkenntnisse, excel kenntnisse, tabellenkalkulation, tableur',
    guarded: 'Excel',
    guard: 'office',
  },
  {
    skill: 'Word',
    names: 'ms word, microsoft word, word processing, textverarbeitung, traitement de texte',
    guarded: 'Word',
    guard: 'office',
  },
  { skill: 'PowerPoint', names: 'powerpoint, power point' },
  { skill: 'Outlook', names: 'ms outlook, microsoft outlook', guarded: 'Outlook', guard: 'office' },
  {
    skill: 'Microsoft Office',
    names:
      'microsoft office, ms office, office 365, microsoft 365, m365, microsoft package, microsoft suite, office suite, office package, office anwendungen, officekenntnisse, office kenntnisse, pack office, suite office, office programme',
  },
  {
    skill: 'Microsoft Access',
    names: 'ms access, microsoft access, access database',
    guarded: 'Access',
    guard: 'office',
  },
  { skill: 'Microsoft Teams', names: 'ms teams, microsoft teams', guarded: 'Teams', guard: 'office' },
  { skill: 'Google Workspace', names: 'google workspace, google sheets, google docs, g suite' },
  { skill: 'SharePoint', names: 'sharepoint, share point' },
  {
    skill: 'Typing',
    names:
      'type quickly, fast typing, audio typing, touch typing, typing speed, typing skills, copy typing, typing, wpm, words per minute, maschinenschreiben, dactylographie',
  },
  {
    skill: 'Diary management',
    names:
      'diary management, calendar management, managing diaries, manage diaries, managing calendars, diary planning, booking appointments, scheduling meetings, arranging meetings, terminkoordination, terminplanung, terminvergabe, terminverwaltung, gestion d’agenda, gestion des agendas, prise de rendez vous',
  },
  {
    skill: 'Minute taking',
    names:
      'minute taking, taking minutes, take minutes, note taking, protokollführung, protokolle schreiben, rédaction de comptes rendus, comptes rendus',
  },
  {
    skill: 'Data entry',
    names:
      'data entry, data input, inputting data, data inputting, dateneingabe, datenerfassung, datenpflege, stammdatenpflege, saisie de données, saisie des données, saisie informatique',
  },
  {
    skill: 'Office administration',
    names:
      'office administration, general administration, administrative experience, administration experience, admin experience, administrative support, administrative skills, administration skills, admin skills, administrative work, office experience, clerical, filing, secretarial, sachbearbeitung, büroorganisation, bürotätigkeiten, verwaltungserfahrung, secrétariat, gestion administrative, tâches administratives',
  },
  {
    skill: 'Bookkeeping',
    names:
      'book keeping, bookkeeper, general ledger, nominal ledger, double entry, buchhaltung, buchführung, finanzbuchhaltung, comptabilité, comptabilité générale, écritures comptables',
  },
  {
    skill: 'Accounts payable',
    names:
      'accounts payable, purchase ledger, supplier invoice, invoice processing, processing invoices, purchase invoice, kreditorenbuchhaltung, kreditoren, eingangsrechnungen, rechnungsprüfung, comptabilité fournisseurs, factures fournisseurs',
  },
  {
    skill: 'Accounts receivable',
    names:
      'accounts receivable, sales ledger, credit control, debt collection, invoicing, invoicing customers, raising invoices, debitorenbuchhaltung, debitoren, mahnwesen, fakturierung, comptabilité clients, recouvrement, facturation',
  },
  {
    skill: 'Payroll',
    names:
      'payroll, payroll processing, lohnabrechnung, lohnbuchhaltung, gehaltsabrechnung, entgeltabrechnung, lohn und gehaltsabrechnung, paie, gestion de la paie, bulletins de paie',
    guarded: 'PAYE',
    guard: 'capitals',
  },
  {
    skill: 'Bank reconciliation',
    names:
      'reconcile bank, bank reconciliation, reconciliation, account reconciliation, balance sheet reconciliation, reconciling accounts, kontenabstimmung, rapprochement bancaire, rapprochements bancaires',
  },
  {
    skill: 'Month-end accounts',
    names:
      'month end, month end close, month end accounts, management accounts, year end accounts, accruals and prepayments, monatsabschluss, monatsabschlüsse, jahresabschluss, jahresabschlüsse, clôture mensuelle, clôtures mensuelles, bilan comptable, bilan annuel',
  },
  {
    skill: 'Budgeting',
    names:
      'budgeting, budget management, managing budgets, budget holder, budget responsibility, budgetverantwortung, budgetplanung, gestion budgétaire, gestion de budget',
    guarded: 'budget',
    guard: 'asked',
  },
  {
    skill: 'Forecasting',
    names:
      'forecasting, financial forecast, cash flow forecast, demand forecast, demand planning, prévisions',
  },
  {
    skill: 'Financial analysis',
    names:
      'financial analysis, financial modelling, financial model, variance analysis, finanzanalyse, analyse financière, contrôle de gestion',
  },
  {
    skill: 'Audit',
    names: 'internal audit, auditing, audit experience, external audit',
    guarded: 'audit',
    guard: 'asked',
  },
  {
    skill: 'VAT and tax',
    names:
      'vat return, vat, tax return, corporation tax, tax compliance, umsatzsteuer, umsatzsteuervoranmeldung, steuerrecht, déclarations de tva, tva, fiscalité',
  },
  {
    skill: 'Accounting qualification',
    names:
      'part qualified accountant, qualified accountant, newly qualified accountant, bilanzbuchhalter, steuerfachangestellte, bts comptabilité, dut comptabilité, licence comptabilité',
    guarded: 'AAT, ACCA, ACA, CIMA, CPA, DCG',
    guard: 'capitals',
  },
  {
    skill: 'Sage',
    names:
      'sage 50, sage 100, sage 200, sage payroll, sage line 50, sage accounts, sage paie, sage comptabilité, sage accounting',
    guarded: 'Sage',
    guard: 'office',
  },
  { skill: 'Xero', names: 'xero' },
  { skill: 'QuickBooks', names: 'quickbooks, quick books' },
  { skill: 'DATEV', names: 'datev, datev kenntnisse' },
  { skill: 'SAP', names: 'sap erp, sap hana, sap kenntnisse, sap fico', guarded: 'SAP', guard: 'capitals' },
  {
    skill: 'Recruitment',
    names:
      'recruitment experience, end to end recruitment, recruitment and selection, volume recruitment, talent acquisition, candidate sourcing, interviewing candidates, recruiting staff, personalbeschaffung, personalauswahl, personalgewinnung',
    guarded: 'recruitment, recruiting, shortlisting, recrutement',
    guard: 'asked',
  },
  {
    skill: 'Employee relations',
    names:
      'employee relations, employment law, grievance, disciplinary, disciplinaries, arbeitsrecht, droit du travail, droit social, relations sociales',
  },
  {
    skill: 'HR administration',
    names:
      'hr administration, hr admin, hr system, hris, personnel records, hr experience, personalsachbearbeitung, personaladministration, personalverwaltung, administration du personnel, gestion du personnel',
  },
  { skill: 'CIPD qualification', names: 'cipd' },
  {
    skill: 'Procurement',
    names:
      'procurement, purchasing, tendering, sourcing suppliers, supplier management, buying experience, beschaffung, lieferantenmanagement',
    guarded: 'einkauf, achats, approvisionnement',
    guard: 'asked',
  },
  {
    skill: 'Contract management',
    names:
      'contract management, managing contracts, contract negotiation, contractor management, managing contractors, vertragsmanagement, gestion des contrats',
  },
  {
    skill: 'Data protection',
    names:
      'data protection law, data protection legislation, datenschutzrecht, protection des données personnelles',
    guarded: 'GDPR, gdpr, data protection, confidentiality, DSGVO, Datenschutz, RGPD',
    guard: 'asked',
  },
  {
    skill: 'Insurance claims',
    names: 'claims handling, insurance claims, handling claims, schadensbearbeitung, gestion de sinistres',
  },
];
