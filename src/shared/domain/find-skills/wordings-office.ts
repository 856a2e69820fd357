import type { Wordings } from './wording.ts';

/** Office, finance and people, as adverts put it. */
export const OFFICE_WORDINGS: Wordings = {
  Excel:
    'pivot table/tables, vlookup/vlookups/xlookup/xlookups, spreadsheet, excel formula/formulas/sheets/tables, excel tabellen/anwender, exceltabelle*, pivottabelle*, pivot tabellen, tableau/tableaux croisé*, tableaux excel, bonne pratique ~ excel, pratique d’excel, maîtrise ~ excel, tableurs',
  Word: 'word document/documents, word and excel, maîtrise de word, word processor/processors',
  PowerPoint:
    'powerpoint*, slide deck/decks, make/making/build/building/design ~ slides, decks ~ powerpoint, powerpoint präsentationen, diaporama/diaporamas',
  Outlook: 'outlook calendar/calendars/diary, outlook kalender, in outlook',
  'Microsoft Office':
    'microsoft office, ms office, ms365, o365, microsoft/office 365, microsoft applications/products/programs, word excel and outlook, office paket, office programm*, office produkte*, office suite, office kenntniss*, pack/suite office/microsoft, logiciels bureautiques',
  'Google Workspace': 'google docs/sheets/drive/suite/workspace/calendar, gsuite',
  Typing:
    'type/typing fast/quick/accurate/accurately/quickly/letters/speed, typing ~ letters, type ~ quickly/accurately, keyboard speed/skills, quick/fast on keyboard, wpm on, touch typist, audio typist, typist, transcription/transcribing, schreibmaschine*, zehnfinger*, 10 finger*, zehn finger*, phonodiktat, frappe rapide, saisie rapide, vitesse de frappe',
  'Diary management':
    'own/run/running/keep/keeping/manage/managing/look/coordinate/handle ~ diary/diaries/calendar/calendars/appointments, book/booking/arrange/arranging/schedule/scheduling ~ appointment/appointments/=meetings/trip/trips/travel, make/making ~ appointment/appointments, diary/calendar coordination/keeping/planning/control, appointment booking/setting/scheduling, termine ~ koordinieren/vereinbaren/planen/organisieren/vergeben/abstimmen, terminier*, terminkalender, terminvereinbarungen, terminabsprachen, kalenderführung, kalenderpflege, reiseplanung, gér*/tenir/tenez/tenue/planifi*/organis* ~ agenda/agendas/rendez/réunions/déplacements, prise ~ rendez vous, fixer ~ rendez',
  'Minute taking':
    'take/taking/write/writing/type ~ minutes/notes at/note meeting/board, =minutes meetings/board/committee, take/taking notes, minute/minutes meetings, minutes of meeting/meetings, meeting notes/minutes, protokoll* ~ führen/schreiben/erstellen/sitzung*/besprechung*, protokollführ*, sitzungsprotokolle, rédig*/rédaction/prendre/prise ~ compte rendu/comptes/procès/notes, prise de notes, procès verbaux',
  'Data entry':
    '=keying, enter/entering/=keying/input/inputting/=typing ~ data/detail/details/order/orders/record/records/figures/information, =keying in, =key ~ =into, type/typing in, data capture/processing/input/inputting, update/updating ~ database/databases, daten ~ eingeben/erfassen/pflegen/eintragen, erfassung ~ daten/aufträge/aufträgen/belege, auftragserfassung, datensätze, dateneingabe*, stammdaten*, saisir/saisie/saisies/saisissez ~ données/commande/commandes/informations, saisie, base de données ~ mise à jour/tenir',
  'Office administration':
    'admin work/duties/task/tasks/support/experience/skills, office/administrative work/admin/duties/tasks/support/assistance/assistant, general admin/office, file/filing documents/paperwork/papers, answer/open/opening/sort/sorting the post/mail, sort/sorting ~ mail, open/opening and sort/sorting/distributing ~ post/mail, post and mail, run/running/keep/keeping ~ office, secretar*, correspondence, photocopying, office work/routine/duties/manager experience, ablage, korrespondenz, schriftverkehr, allgemeine büro*, büroarbeit*, bürotätigkeit*, bürokaufm*, büroerfahrung, büroalltag, verwaltungsaufgaben, verwaltungstätigkeit*, administrative aufgaben/tätigkeiten, sekretariatserfahrung, sekretariatsarbeit*, sekretariatsaufgaben, postbearbeitung, secrétari*, classement ~ documents/dossiers/courrier/courriers, tâches/suivi/gestion administratif/administratives/administrative, archivage',
  Bookkeeping:
    'keep/keeping/do/doing/balance/balancing the =books, keep/keeping/do/doing/balance/balancing ~ ledgers, book/books keeping, day to day accounts, day books, post/posting ~ journal/journals/ledger/transactions/receipts, finanzbuchhalt*, buchhalt*, laufende buchführung, buchen ~ belege/rechnungen, belege ~ buchen/kontieren, kontierung, vorbereitende buchhaltung, kassenbuch, comptab*, tenue/tenir ~ comptes/livres/comptabilité, saisie comptable, passer ~ écritures',
  'Accounts payable':
    'post/posting/process/processing/enter/entering/code/coding/match/matching/pay/paying/approve ~ supplier/purchase/vendor invoice/invoices/bills, supplier/vendor payment/payments/invoice/invoices/statements/accounts, payment run/runs, pay/paying suppliers/bills, purchase invoices, invoice/invoices matching, ap clerk, kreditor*, eingangsrechnung*, lieferantenrechnung*, rechnungen ~ prüfen/kontieren, zahlungsläufe/zahlungslauf, factures/facture ~ fournisseur/fournisseurs, règlement/règlements/comptes fournisseur/fournisseurs',
  'Accounts receivable':
    'chase/chasing ~ payer/payers/payment/payments/debt/debts/invoices/debtors/overdue/money, send/sending/raise/raising/issue/issuing ~ invoice/invoices/bills, sales invoice/invoices, =billing ~ customers/clients/invoices, billing run/runs/queries/cycle/experience/enquiries, prepare/preparing/monthly/weekly billing, credit controller, aged debt/debtors, outstanding/overdue/late payment/payments/debt/debts/invoices/payers, ar clerk, customer/client billing/invoices, ausgangsrechnung*, rechnungen ~ schreiben/stellen/erstellen/versenden, rechnungsstellung, debitor*, mahnungen, mahnwesen, forderungs*, fakturier*, facturation, factur* ~ client/clients, relance/relances/relancer/recouvrement ~ impayés/client/clients/factures/créances, relances clients, impayés',
  Payroll:
    'pay run/runs ~ staff/monthly/check/weekly, monthly/weekly pay run, check/run/running/prepare/process/processing ~ pay run/wages/payslips/salaries, pay/paying wages, wages clerk, payslips, lohn/gehalt abrechnung*, löhne ~ abrechnen, lohn/löhne und gehälter, lohnabrechnung*, gehaltsabrechnung*, entgeltabrechnung*, lohnbuch*, bulletin/bulletins/fiche/fiches de paie/salaire, préparation ~ paie/paies, variables de paie, dsn',
  'Bank reconciliation':
    'reconcil* ~ account/accounts/bank/statement/statements/card/cards/ledger/ledgers/control, bank recs/rec/reconciliation/reconciliations, match/matching bank statement/statements, konten ~ abstimmen/abgleichen, kontenabstimm*, abstimmung ~ konten/bankkonten, bankabstimmung, kontenklärung, pointer/pointez/pointage ~ relevé/relevés/comptes/compte, rapproch* ~ bancaire/bancaires/comptes, états de rapprochement',
  'Month-end accounts':
    'month end/ends, monthend, close/closing ~ book/books/month/accounts ~ month/year, close/closing the books, prepare/preparing/produce/producing ~ monthly/management/annual/year accounts, month/monthly/quarter/year close/closing/accounts/reporting pack, =accruals, =prepayments, monatsabschlüsse*, monatsabschluss*, jahresabschluss*, jahresabschlüsse*, quartalsabschlüsse*, quartalsabschluss*, monats und jahres*, clôture/clôtures ~ mensuelle/mensuelles/annuelle/annuelles/comptable/comptables, arrêté/arrêtés des comptes, bilan/bilans comptable/comptables/annuel/annuels',
  Budgeting:
    'watch/manage/managing/control/controlling/set/setting/hold/plan/planning/monitor/monitoring/look/keep/track ~ budget/budgets, keep/stay within budget, on budget, budget* ~ planen/überwachen/verwalten/kontrollieren, budgetierung, budgetverantwortung*, budgetplan*, budgetüberwachung, kostenplanung, suiv*/gér*/gestion/élaboration/établ* ~ budget/budgets, budgétaire',
  Forecasting:
    'forecast/forecasts ~ sales/demand/cash/revenue/cost/costs/stock, forecast/forecasts, cashflow forecast*, absatzprognose*, prognosen, liquiditätsplanung, bedarfsplanung, prévisionnel/prévisionnels, prévisions ~ ventes/trésorerie',
  'Financial analysis':
    'analyse/analysing ~ cost/costs/margin/margins/spend/financial/profitability, cost/margin/profitability/financial analysis/analyst/models/modelling, financial/budget variances/variance, p l analysis, kostenanalyse, wirtschaftlichkeits*, finanzkennzahlen, kennzahlen ~ auswerten/analysieren, im controlling, bereich controlling, kenntnisse/erfahrung ~ controlling, analyse ~ financière/financières/coûts/écarts, contrôle de gestion',
  Audit:
    'audit work/files/trail/experience/team/visits, carry/carrying out audits, internal/external audit/audits/auditor, abschlussprüf*, wirtschaftsprüf*, interne revision, audits durchführen, audit interne/externe/légal, commissariat aux comptes',
  'VAT and tax':
    'vat, quarterly vat, vat/tax return/returns, sales tax, tax filing/filings/compliance/preparation, umsatzsteuer*, steuererklärung*, steuerrecht*, steuerlich*, mehrwertsteuer, voranmeldung*, déclaration/déclarations ~ tva/fiscale/fiscales, tva',
  'Accounting qualification':
    'aat/acca/cima/aca qualified/part/level/studying, chartered/certified/qualified accountant, part qualified, qbe, steuerfachangestellt*, steuerfachwirt*, bilanzbuchhalter*, dcg, bts/dut comptabilité, expertise comptable',
  Recruitment:
    'hire/hiring/recruit/recruiting ~ staff/people/team/temps/new/seasonal/cooks/christmas/colleagues/engineers, sit/sitting on ~ panels/panel, interview/interviewing candidates/applicants, interview panel/panels, shortlist/shortlisting, advertise/advertising ~ vacancies/vacancy/jobs/posts, hiring and training, fill/filling vacancies, bewerbung* ~ sichten/bearbeiten/gespräche/führen, bewerbungsgespräch*, vorstellungsgespräch* ~ führen, bewerbermanagement, stellenausschreib*/stellenanzeigen ~ schalten/verfassen/erstellen, personal/mitarbeiter ~ auswählen/einstellen/rekrutieren, im recruiting, erfahrung ~ recruiting, recruiting prozess/prozesse/erfahrung/kanäle, active sourcing, personalauswahl*, recruter/recrutez/recrutement ~ équipe/équipes/collaborateurs/saisonniers/candidats/talents/personnel, chargé/chargée de recrutement, entretiens ~ candidats/embauche/mener',
  'Employee relations':
    'grievance/grievances, disciplinary/disciplinaries ~ absence/grievances/meetings, absence management, employment law, trade union/unions ~ work/negotiat*/liais*, employee relation/relations, er casework, arbeitsrecht*, zusammenarbeit/verhandlungen ~ betriebsrat, droit du travail, droit social, irp, cse ~ relations, partenaires sociaux',
  'HR administration':
    'personnel/employee/staff/hr file/files/records/record/contracts/paperwork/systems/admin/administration, contracts of employment, starters and leavers, onboarding/onboard ~ new/starters/staff/employees, personalakte*, arbeitsverträge*, personalsach*, personalverwalt*, personaladmin*, zeiterfassung ~ pflegen, dossier/dossiers ~ personnel/salarié/salariés, contrats de travail, administration du personnel, gestion ~ absences',
  'CIPD qualification': 'cipd, shrm, shrm cp, phr',
  Procurement:
    'order/ordering ~ supplies/materials, buy/buying/source/sourcing ~ materials/supplies/stock/parts/goods/components/wine/suppliers/ingredients, raise/raising/place/placing ~ purchase/supplier order/orders, purchase order/orders, deal/dealing/liaise/liaising with suppliers, supplier/vendor relations/relationships/negotiation/negotiations/selection, =tenders/tendering, rfps, buyer experience, bestellungen ~ auslösen/tätigen/aufgeben/abwickeln, einkäufer*, im einkauf, einkaufserfahrung, beschaffung*, bestellwesen, lieferanten ~ auswählen/verhandeln/verhandlungen, lieferantenverhandlung*, service/gestion/politique/stratégie/responsable/expérience ~ achats, achats ~ fournisseurs/matières/produits, acheteur/acheteuse, passer/passez/passation ~ commandes, appels d’offre/offres, commandes fournisseurs, relations fournisseurs',
  'Contract management':
    'manage/managing/monitor/oversee/negotiate ~ contract/contracts/contractors, contract/contracts manager/review/negotiations/administration, vertrags* ~ verhandl*/verwalt*, verträge ~ verhandeln/prüfen/verwalten, vertragswesen, vertragsverwaltung, vertragsverhandlung*, gestion/suivi/négociation ~ contrat/contrats',
  'Data protection':
    'data protection/privacy rules/law/act/principles/legislation, handle/handling/keep ~ confidential/sensitive information/data/records, confidential/sensitive information/data/records/files, hipaa, discretion with personal/sensitive/confidential data, datenschutzkonform*, datenschutzrecht*, datenschutzbeauftrag*, datenschutzbestimmungen ~ einhalt*/beacht*, vertraulich* ~ daten/informationen/umgang, données confidentielles/sensibles, sens/respect/règles ~ confidentialité',
  'Insurance claims':
    'handle/handling/process/processing/settle/assess ~ insurance/claim/claims, claims handler/adjuster/assessor/experience, schadenregulierung, schadensregulierung, schadenfälle, schadensfälle, versicherungsfälle, gestion/indemnisation ~ sinistre/sinistres, sinistres',
  'Microsoft Teams':
    '=teams call/calls/meeting/meetings, via/use/using =teams, =teams video, ms teams, über teams, visioconférence teams',
  SAP: 'sap system*, through sap, sap mm/sd/fi/co/r3/s4',
  Sage: 'sage 50/200/user/software/system',
  SharePoint: 'sharepoint*',
};
