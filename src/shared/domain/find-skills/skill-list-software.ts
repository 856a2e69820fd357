import type { ListedSkill } from './listed-skill.ts';

/** Software, systems and data. */
export const SOFTWARE_SKILLS: readonly ListedSkill[] = [
  {
    skill: 'SQL',
    names: 'sql, mysql, postgresql, postgres, t sql, pl sql, sql server, sql abfragen, sql kenntnisse',
  },
  { skill: 'NoSQL databases', names: 'nosql, mongodb, dynamodb, cassandra, redis' },
  {
    skill: 'Oracle',
    names: 'oracle database, oracle db, oracle erp, oracle fusion, oracle financials, oracle ebs',
    guarded: 'Oracle',
    guard: 'office',
  },
  { skill: 'Python', names: 'python, python kenntnisse, django, pandas' },
  {
    skill: 'Java',
    names: 'java ee, java se, java developer, java programming, java kenntnisse, spring boot',
    guarded: 'Java, java, Spring',
    guard: 'code',
  },
  { skill: 'JavaScript', names: 'javascript, java script, ecmascript', guarded: 'JS', guard: 'code' },
  { skill: 'TypeScript', names: 'typescript, type script' },
  { skill: 'C', names: 'c programming, embedded c, ansi c', guarded: 'C', guard: 'code' },
  { skill: 'C++', names: 'c++' },
  { skill: 'C#', names: 'c#, c sharp' },
  { skill: '.NET', names: '.net, asp net, dotnet, dot net, net core, net framework' },
  { skill: 'Go', names: 'golang, go lang', guarded: 'Go', guard: 'code' },
  { skill: 'Rust', names: 'rust programming, rustlang', guarded: 'Rust', guard: 'code' },
  { skill: 'Swift', names: 'swiftui, swift programming', guarded: 'Swift', guard: 'code' },
  { skill: 'Kotlin', names: 'kotlin' },
  { skill: 'R', names: 'rstudio, r studio, r programming, tidyverse', guarded: 'R', guard: 'code' },
  { skill: 'PHP', names: 'php, laravel, symfony' },
  { skill: 'Ruby', names: 'ruby on rails, rails developer', guarded: 'Ruby, Rails', guard: 'code' },
  { skill: 'React', names: 'reactjs, react js, react native', guarded: 'React', guard: 'code' },
  { skill: 'Angular', names: 'angular, angularjs' },
  { skill: 'Vue', names: 'vuejs, vue js, nuxt', guarded: 'Vue', guard: 'code' },
  {
    skill: 'Node.js',
    names: 'nodejs, node js, express js, expressjs',
    guarded: 'Node, Express',
    guard: 'code',
  },
  { skill: 'HTML and CSS', names: 'html, html5, css, css3, html and css, html css, sass' },
  { skill: 'Git', names: 'git, github, gitlab, version control' },
  { skill: 'Docker', names: 'docker, containerisation' },
  { skill: 'Kubernetes', names: 'kubernetes, k8s, helm charts' },
  { skill: 'AWS', names: 'aws, amazon web services' },
  { skill: 'Azure', names: 'azure, microsoft azure' },
  { skill: 'Google Cloud', names: 'google cloud, gcp, google cloud platform' },
  { skill: 'Terraform', names: 'terraform, infrastructure as code' },
  {
    skill: 'CI/CD',
    names:
      'ci cd, continuous integration, continuous delivery, continuous deployment, github actions, gitlab ci, gitlab pipeline, build pipeline',
  },
  { skill: 'Linux', names: 'linux, unix, bash scripting, shell scripting' },
  {
    skill: 'APIs',
    names:
      'rest api, restful api, restful services, graphql, rest schnittstellen, api design, web api, api integration',
    guarded: 'APIs, API, REST',
    guard: 'capitals',
  },
  {
    skill: 'Software testing',
    names:
      'software testing, test automation, automated testing, automated test, unit test, unit testing, manual testing, regression testing, test driven development, selenium, playwright, cypress, testautomatisierung, softwaretest, tests automatisés',
    guarded: 'TDD',
    guard: 'capitals',
  },
  {
    skill: 'Agile methods',
    names:
      'agile, scrum, kanban, agile methodology, agile working practices, scrum master, agile methoden, agiles arbeiten, méthodes agiles',
    guarded: 'SAFe',
    guard: 'capitals',
  },
  { skill: 'Jira', names: 'jira, confluence' },
  { skill: 'Power BI', names: 'power bi, powerbi' },
  {
    skill: 'Tableau',
    names: 'tableau desktop, tableau server, tableau dashboards',
    guarded: 'Tableau',
    guard: 'office',
  },
  {
    skill: 'Data analysis',
    names:
      'data analysis, analysing data, analyse data, data analytics, data cleaning, data visualisation, dashboard, datenanalyse, auswertung von daten, analyse de données, analyse des données',
  },
  {
    skill: 'Statistics',
    names:
      'statistics, statistical analysis, statistical methods, statistical modelling, spss, stata, statistik, statistische methoden, statistiques',
  },
  {
    skill: 'Machine learning',
    names:
      'machine learning, deep learning, tensorflow, pytorch, scikit learn, maschinelles lernen, apprentissage automatique',
  },
  { skill: 'Spark', names: 'apache spark, pyspark, spark streaming', guarded: 'Spark', guard: 'code' },
  {
    skill: 'Data warehousing',
    names:
      'data warehouse, data warehousing, etl, data pipeline, data modelling, data engineering, snowflake',
    guarded: 'Kafka, Airflow, dbt, ELT',
    guard: 'code',
  },
  {
    skill: 'Cyber security',
    names:
      'cyber security, information security, penetration testing, iso 27001, it sicherheit, informationssicherheit, cybersécurité, sécurité informatique',
  },
  {
    skill: 'Computer networks',
    names:
      'tcp ip, computer network, network administration, cisco, ccna, routing and switching, firewall, netzwerktechnik, netzwerkadministration, administration réseau',
  },
  {
    skill: 'IT support',
    names:
      'it support, technical support, help desk, desktop support, active directory, troubleshooting hardware, first line support, second line support, 1st line support, 2nd line support, it support experience, anwenderbetreuung, support informatique',
    guarded: '1st line, 2nd line, service desk',
    guard: 'asked',
  },
  { skill: 'ITIL', names: 'itil' },
  { skill: 'Salesforce', names: 'salesforce' },
  {
    skill: 'ERP systems',
    names: 'erp, erp system, dynamics 365, navision, netsuite, warenwirtschaftssystem, progiciel de gestion',
    guarded: 'ERP, MRP',
    guard: 'capitals',
  },
];

/** What they are called. */
export const SOFTWARE_NAMES: ReadonlySet<string> = new Set(SOFTWARE_SKILLS.map(({ skill }) => skill));
