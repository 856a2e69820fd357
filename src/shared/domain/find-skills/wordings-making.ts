import type { Wordings } from './wording.ts';

/** Engineering, manufacturing, marketing, design and software, as adverts put it. */
export const MAKING_WORDINGS: Wordings = {
  CAD: 'autocad*, cad drawing/drawings/model/models/work, fusion 360, sketchup, inventor ~ autodesk/cad, autodesk, vectorworks, solidworks*, cad zeichnungen/programm*/kenntnisse, dao, dessin assisté, conception assistée',
  'CNC machining':
    'cnc*, mill and lathe, mill/mills and turn, set/setting/setup ~ lathe/lathes/mill/mills/machining, run ~ lathe/lathes/mills, turning and milling, machine shop, g code, fanuc, cnc/manual/skilled/experienced machinist/machinists, zerspan*, drehen und fräsen, fräsen, drehmaschine*, fräsmaschine*, usinage, tournage et fraisage, fraisage, tourneur, fraiseur, commande numérique',
  'Lean and continuous improvement':
    '5s/kaizen, lean tools/principles/events/methods/thinking, six sigma, improve/improving ~ process/processes, process improvement/improvements, value stream, root cause, kaizen*, kontinuierlich* verbesser*, verbesserungsprozess*, prozessverbesserung*, prozessoptimier*, amélior* ~ processus/continue, optimisation des processus',
  'Quality control':
    'inspect/inspecting ~ part/parts/product/products/first/articles/finished/goods/samples, check/checking ~ quality, first article/articles, gauge/gauges/micrometer/micrometers/cmm, maintain/maintaining/ensure/ensuring ~ quality standards, quality inspector/inspections/checks/manager/systems/procedures, qa checks, calipers, qualität ~ prüfen/sichern/kontrollieren, qualitätsprüf*, qualitätskontroll*, qualitätssicher*, messmittel*, wareneingangsprüfung, sichtprüfung, contrôl* ~ qualité/pièces/conformité, contrôle dimensionnel/visuel',
  'Machine operation':
    'operate/operating ~ machine/machines/machinery/press/presses/line/packing/production, mind/minding/set/setting ~ machine/machines/press/presses, machine operative/operator/operators/minder/setting, press operator, production operative/line, maschinen ~ bedienen/einrichten/rüsten/überwachen, anlagen ~ bedienen/fahren/überwachen, maschinenbedien*, anlagenbedien*, maschinenführer*, rüsten ~ maschinen, condui*/réglage/régler/pilot* ~ machine/machines/ligne/lignes/presse, opérateur/opératrice ~ machine/machines/production/ligne',
  'PLC programming':
    'plc/plcs, programmable logic, ladder logic, step 7, tia portal, allen bradley, siemens s7, sps*, automate/automates ~ programm*/siemens/industriels, automatisme/automatismes',
  'Maintenance engineering':
    'maintain/maintaining/repair/repairing/service/servicing ~ machine/machines/machinery/production lines, repair/repairing/service/servicing ~ equipment, preventive/preventative/planned/reactive maintenance, breakdown/breakdowns ~ repair/repairs/maintenance/machinery, fault finding, find/finding/diagnose/diagnosing ~ fault/faults, maintenance fitter/technician/engineer/mechanic, wartung ~ reparatur/maschinen/anlagen, instandhalt*, instandsetz*, störung* ~ beheben/beseitigen/eingrenzen/suchen, störungsbeseitigung, störungssuche, fehlersuche, maschinen ~ warten, maintenance ~ préventive/curative/corrective/industrielle/machines/équipements, dépannage ~ machines/équipements/installations/pannes, diagnostic/diagnostiquer ~ panne/pannes',
  'Soldering and assembly':
    'solder*, assemble/assembling ~ component/components/part/parts/product/products/units/unit/circuit/boards/furniture, assembly work/line/drawings, circuit/pcb board/assembly/boards, löten, lötarbeit*, lötkenntniss*, montage ~ komponenten/baugruppen/bauteilen/geräten/teilen, baugruppen montieren, montieren ~ baugruppen/geräte/bauteile, endmontage, vormontage, brasage, assembl* ~ composants/pièces/meubles, montage ~ composants/pièces/mécanique, câblage ~ cartes',
  'Mechanical engineering':
    'mechanical engineer/engineering/design/degree, maschinenbau*, ingénieur mécanique, conception mécanique',
  'Hydraulics and pneumatics': 'hydraul*, pneumat*',
  'Good manufacturing practice': 'gmp/cgmp, bpf, fda regulated, gmp umfeld, bonnes pratiques ~ fabrication',
  'Laboratory work':
    'lab/laboratory work/technique/techniques/equipment/skills/bench/experience/assistant/samples/analysis, pipetting, titration/titrations, run/prepare/test/testing ~ samples lab, sample preparation, probenvorbereitung, laborant*, laborarbeit*, arbeiten im labor, laborgeräte*, probenahme, manipulations ~ laboratoire, travail ~ laboratoire, analyses ~ laboratoire, pipetage, paillasse',
  'Social media':
    'instagram/tiktok/facebook/linkedin account/accounts/channel/channels/page/posts/going/feed, run/running/manage/managing ~ =socials/feeds, keep ~ tiktok/instagram/facebook, post/posting ~ instagram/facebook/linkedin, social channels/posts/accounts/campaigns, =socials, social media kanäle, social media betreuung, kanäle ~ instagram/linkedin/facebook/tiktok, animer/animez/gérer/alimenter ~ instagram/facebook/tiktok, réseaux sociaux, community manager',
  SEO: 'search engine optimisation/optimization/ranking/rankings/marketing, suchmaschinen*, référencement web/seo/google/internet',
  Copywriting:
    'write/writing/edit/editing/produce ~ copy/blog/blogs/articles/article/brochures/newsletters, write/writing/edit/editing ~ website/marketing text/texts/copy/content, product descriptions, copywriter, blog posts, copy/content writing, storytelling, texte ~ schreiben/verfassen/erstellen/prospekte/website, schreiben ~ texte, verfassen ~ texte/beiträge, texterstellung, werbetexte, redaktionell*, texter*, rédig*/rédaction ~ contenu/contenus/articles/textes/web/article, rédacteur/rédactrice web, conception rédaction',
  'Email marketing':
    'email/mail campaign/campaigns/newsletter/newsletters/marketing, send/write/build/create/design/produce/edit/run ~ newsletter/newsletters/mailings, email/monthly/weekly newsletter/newsletters, newsletters and, klaviyo, mailchimp, mailings, newsletter ~ versenden/verschicken/erstellen, verschicken ~ newsletter, e-mail kampagnen, campagnes ~ emailing, infolettre*',
  'Online advertising':
    'google/facebook/meta/bing/linkedin ads/ad, paid advertising/media/campaigns/ads/social/search, ad/ads campaigns/spend/budget, book/booking/buy/place/placing ~ ads, pay per click, sem campaigns, online anzeigen, onlinewerbung, google anzeigen, werbeanzeigen, sea kampagnen, campagnes ~ google/payantes/ads, publicité/publicités ~ ligne/google/facebook',
  'Web analytics':
    'google analytics, web/website traffic/analytics/statistics, site analytics, ga4, matomo, webtracking, web analyse, statistiques ~ site, analyse d’audience',
  'Adobe Creative Cloud':
    'photoshop/indesign/lightroom*, adobe suite/cc/programs/creative, creative cloud/suite, adobe programme*, logiciels adobe, suite adobe',
  'UX design':
    'ux*, ui ux, user interview/interviews/testing/research/flows/journeys/needs, prototype/prototypes/prototyping ~ figma/interfaces/users, wireframes, usability tests, nutzerzentriert*, benutzerfreundlich* ~ gestalt*/oberfläch*, nutzertests, ergonomie ~ interfaces/web, maquett* ~ interface/web, parcours utilisateur/utilisateurs, tests utilisateurs',
  'Graphic design':
    'graphic designer/design/artwork, design/designing/create ~ flyers/posters/brochures/logos/leaflets/banners/artwork, print/final artwork, prepare/preparing ~ artwork, grafik*, layout* ~ gestalt*, gestaltung ~ flyern/broschüren/plakaten/werbemitteln/anzeigen, flyer ~ gestalten, graphisme, graphiste, infographi*, création ~ visuels/affiches/flyers, supports visuels',
  'Video editing':
    'edit/editing/cut/cutting/shoot/make/making/produce ~ video/videos/film/films/footage/reels/clips, video editor/content, davinci*, videos ~ schneiden/drehen/produzieren/erstellen, videoproduktion, videoschnitt*, montage/réalisation/tournage ~ vidéo/vidéos, monter ~ vidéos',
  Photography:
    'take/taking ~ photo/photos/photographs/pictures ~ products/events/site/shop/rooms, product/food/event photos/photography, =photographing, photographier/photographiez, photographer, fotograf*, produktfotos, fotos ~ machen/erstellen, photographe/photographie/photographier, prise de vue, prises de vue/vues, photos ~ produits/réaliser',
  'Website management':
    'update/updating/maintain/maintaining/run/running/manage/managing ~ website/websites/wordpress, keep/keeping ~ website/websites up/fresh/current/updated/running, update/updating/edit/editing ~ web pages, wordpress*, web pages/editor, squarespace, wix, webseite/webseiten/website/homepage/internetseite/internetauftritt* ~ pflegen/pflege/betreu*/aktualis*, pflege* ~ website/webseite/wordpress/homepage/internetseite, webseitenpflege, mise à jour ~ site internet/web, gestion/gérer/alimenter/animer/mettre ~ site internet/web, webmaster',
  'Market research':
    'market research/analysis, research/analyse/study ~ market/markets/competitors/competition, competitor analysis/research, customer/consumer surveys, generate/gather/analyse/develop ~ customer/consumer insight, marktforsch*, marktanalys*, marktbeobachtung, wettbewerbsanalys*, étude/études de marché/marchés, veille ~ marché/marchés/concurrentielle, veille concurrentielle',
  'Marketing campaigns':
    'plan/planning/run/running/manage/managing/launch/build/create/deliver ~ campaign/campaigns, marketing plan/strategy/activity/materials/campaigns/mix/role/experience, marketing ~ campaigns, campaign/campaigns planning/management, kampagne/kampagnen, marketingmaßnahmen, marketingkampagnen*, bereich marketing, im marketing, marketingplan*, campagne/campagnes ~ marketing/communication/promotion, actions/plan/opérations marketing',
  'Public relations':
    'press release/releases/enquiries/officer/contacts/office, media enquiries/relations/coverage/contacts, talk/talking/speak ~ press/journalists, journalists, pr agency/campaigns/experience/work, pressemitteilung*, pressetexte, medienarbeit, pressekontakte, öffentlichkeitsarbeit, communiqué/communiqués ~ presse, relations presse/publiques/médias, attaché/attachée de presse',

  SQL: 'ms sql/sqlserver, postgre*, relational database/databases, query/queries ~ sql, query/querying ~ database, t-sql, mariadb, datenbankabfragen, relationale* datenbank*, sql datenbank*, requêtes sql, base/bases de données relationnelle/relationnelles',
  'NoSQL databases': 'mongo*, couchdb, document database/databases/stores, elasticsearch',
  Python: 'python/python3, flask/fastapi/numpy, python skript*, python entwickl*',
  Java: 'java backend/entwickl*/entwickler/8/11/17/21/programmierung, spring boot/framework, jvm languages, jakarta ee, hibernate, core java, j2ee, développeur java, développement java',
  JavaScript: 'es6*, vanilla js, javascript*, jquery',
  TypeScript: 'typescript*',
  '.NET': 'dotnet*, blazor, wpf, entity framework, asp net',
  'C#': 'c# .net',
  Go: 'golang*, production go, in go',
  Rust: 'some rust, rust programming/experience/developer/and go',
  Swift: 'swiftui, ios development/developer ~ swift, swift and objective',
  PHP: 'php*, symfony/laravel',
  Ruby: 'ruby on rails, rails backend/developer/application, rspec',
  React: 'react native/hooks/redux/components/developer/frontend/js, reactjs, next js, nextjs, redux',
  Angular: 'angular 2/js/entwickl*',
  Vue: 'vue 3/js, vuejs, nuxtjs, vue/vuex components',
  'Node.js': 'node server/backend/services/js/express, node ~ server/backend, nodejs, nestjs',
  'HTML and CSS':
    'semantic html, modern css, tailwind, html und css, html et css, html5, scss, responsive web/design/layouts',
  Git: 'git ~ branches/rebase, github/gitlab repositories, pull requests, version control, versionsverwaltung, versionskontrolle, gestion de versions, gestion de version',
  Docker:
    'docker*, containers ~ docker, containerised/containerized, docker compose, containerisierung, conteneurs docker, conteneurisation',
  Kubernetes: 'k8s, eks, aks, gke, openshift, helm',
  AWS: 'ec2, s3 buckets, aws lambda, aws*, amazon cloud',
  Azure: 'azure*, entra id',
  'Google Cloud': 'bigquery, google cloud, gcp',
  Terraform: 'infrastructure as code, iac, pulumi, cloudformation, ansible and terraform',
  'CI/CD':
    'ci pipeline/pipelines, gitlab pipelines/pipeline/ci/runner, jenkins, circleci, deployment/build/release/ci/cd pipeline/pipelines, deploy/ship ~ times a day, continuous integration/delivery/deployment, cicd, intégration continue, déploiement continu, kontinuierliche integration',
  Linux: 'linux*, ubuntu/debian, red hat, rhel, bash, shell scripts, linux server/servern',
  APIs: 'rest endpoint/endpoints/services/api/interfaces, graphql, build/building/design/publish/integrate ~ api/apis/endpoints, api development/integrations, restful, openapi, web services/service integration, schnittstellen ~ rest/entwickl*/api/programm*, rest schnittstelle*, webservices, rest apis, api rest',
  'Software testing':
    'write/writing ~ unit/automated test/tests, unit/integration/regression/automated/acceptance/end test/tests/testing, jest, junit, pytest, cypress*, tester experience, test plans/cases, bug reports, qa engineer/tester/testing, qa experience, testfälle*, automatisiert* tests, softwaretest*, testautomatis*, unittests, modultests, tests ~ schreiben/automatis*, tests unitaires/automatisés/fonctionnels, recette ~ logiciel/applicative',
  'Agile methods':
    'sprint/sprints, scrum*, kanban*, agile*, retrospectives, stand ups/standups, agil* arbeit*/methode*/team*/vorgehen*/umfeld/entwicklung, méthode/méthodes agile/agiles, mode agile',
  Jira: 'jira*, atlassian',
  'Power BI': 'power bi*, powerbi',
  Tableau: 'tableau dashboard/dashboards/reports/workbooks',
  'Data analysis':
    'analyse/analysing/interpret/interpreting/crunch/dig/digging/explore ~ data/datasets/figures/numbers, data analyst/analysis/insight/insights/driven/visualisation, turn/turning ~ data into, make sense of data, python/r for analysis, dashboards, build/building dashboards/reports ~ data, daten ~ auswerten/analysieren/aufbereiten, auswertung/auswertungen/analyse ~ daten/kennzahlen, datenauswertung*, datenanalys*, datengetrieben*, analys*/exploit*/interprét* ~ données/data, analyse de données, tableaux de bord',
  Statistics:
    'statistic/statistics/statistical, regression ~ sampling/significance/model/models/analysis, significance test/tests/testing, hypothesis testing, sampling ~ regression, sas programming/macros/software/spss, spss and sas, r and sas, statistik*, statistisch*, statistiques, biostatisti*',
  'Machine learning':
    'machine learning, predictive model/models/modelling, training ~ classifiers, train/training ~ ml/language/machine/prediction models/model, neural network/networks, deep learning, =llms, data science, data scientist, xgboost, keras, computer vision, nlp, maschinell*, ki modelle, künstliche intelligenz, neuronale netze, apprentissage ~ automatique/profond, intelligence artificielle',
  'Data warehousing':
    'data warehouse/warehouses/pipelines/lake/engineer, snowflake, redshift, databricks, etl strecken, datenpipelines, data vault, entrepôt de données, entrepôts de données, flux de données',
  'Cyber security':
    'cyber security, cybersecurity, security audits/vulnerabilities/incident/testing/clearance tools, vulnerability/vulnerabilities ~ scan/scans/management/assessment, pen test/testing/tests, soc analyst, siem, it sicherheit*, cybersicherheit, informationssicherheit*, sécurité ~ informatique/informations/systèmes, cybersécurité, rssi',
  'Computer networks':
    'tcp ip, dns/dhcp, vpn/vpns, vlan/vlans, =lan/=wan, routers and switches, switches and routers, switches and wifi, set/setting/install/installing/troubleshoot/fix/fixing ~ wifi, network engineer/troubleshooting/infrastructure/cabling/administrator/security/protocols, netzwerk/netzwerke ~ betreu*/administr*/kenntnisse, netzwerkkenntnis*, netzwerktechnik*, netzwerkadmin*, réseau/réseaux ~ informatique/informatiques/ip/lan, administration ~ réseau/réseaux',
  'IT support':
    'help desk/helpdesk, it service desk, service desk analyst/agent/engineer/technician/experience/tickets, work/working/experience ~ service desk, desktop/technical/it/user support/troubleshooting, first/second/1st/2nd/third/3rd line support/technician/engineer/it/calls/tickets/desk/fixes, first line for ~ laptop/password, password reset/resets, laptop/laptops ~ setup/problems/build, build/set/image ~ laptops, printer/printers problems/faults, tickets ~ resolve/users, troubleshoot* ~ hardware/software/laptops/users/pc, user issues/tickets, helpdesk*, anwendersupport*, it-support, benutzersupport, user helpdesk, 1st/2nd/first/second level support, anwender* ~ unterstützen/betreuen, benutzer ~ unterstützen, assistance/support ~ informatique/utilisateurs, dépannage ~ informatique/poste/postes',
  ITIL: 'itil*',
  Salesforce: 'salesforce*, sfdc',
  'ERP systems': 'dynamics nav, business central, warenwirtschaft*, odoo, netsuite, progiciel*',
};
