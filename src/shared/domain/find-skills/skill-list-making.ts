import type { ListedSkill } from './listed-skill.ts';

/** Engineering, manufacturing, marketing and design. */
export const MAKING_SKILLS: readonly ListedSkill[] = [
  {
    skill: 'CAD',
    names:
      'cad, autocad, auto cad, solidworks, solid works, revit, catia, computer aided design, cad software, cad programme',
  },
  {
    skill: 'CNC machining',
    names:
      'cnc, cnc machining, cnc machinist, machining, manual lathe, lathe, zerspanung, zerspanungsmechaniker, usinage, tournage fraisage',
  },
  {
    skill: 'Lean and continuous improvement',
    names:
      'lean manufacturing, lean six sigma, six sigma, kaizen, 5s, continuous improvement, process improvement, improving processes, lean management, prozessoptimierung, kontinuierliche verbesserung, kvp, amélioration continue',
    guarded: 'Lean',
    guard: 'office',
  },
  {
    skill: 'Quality control',
    names:
      'quality control, quality assurance, quality inspection, quality check, quality management, iso 9001, qualitätskontrolle, qualitätssicherung, qualitätsmanagement, qualitätsprüfung, contrôle qualité, assurance qualité',
  },
  {
    skill: 'Machine operation',
    names:
      'machine operation, machine operator, operating machinery, operating machines, operate machinery, production machinery, production line, maschinenbedienung, anlagenführer, maschinenführer, bedienen von maschinen, conduite de machines, conduite de ligne',
  },
  {
    skill: 'PLC programming',
    names: 'plc, plc programming, sps, sps programmierung, automates programmables',
  },
  {
    skill: 'Maintenance engineering',
    names:
      'preventive maintenance, preventative maintenance, planned maintenance, planned preventative maintenance, maintenance engineering, fault finding, instandhaltung, wartung, wartung und instandhaltung, maintenance préventive, maintenance industrielle',
  },
  {
    skill: 'Soldering and assembly',
    names:
      'soldering, electronic assembly, electronics assembly, mechanical assembly, löten, montage von baugruppen, assemblage',
  },
  {
    skill: 'Mechanical engineering',
    names: 'mechanical engineering, mechanical design, maschinenbau, génie mécanique',
  },
  {
    skill: 'Hydraulics and pneumatics',
    names: 'hydraulic, pneumatic, hydraulics and pneumatics, hydraulik, pneumatik, hydraulique',
  },
  {
    skill: 'Good manufacturing practice',
    names: 'gmp, good manufacturing practice, bonnes pratiques de fabrication',
  },
  {
    skill: 'Laboratory work',
    names:
      'laboratory technique, laboratory work, lab work, laboratory experience, lab experience, hplc, laborerfahrung, laborarbeit, techniques de laboratoire',
  },
  {
    skill: 'Social media',
    names:
      'social media, social media management, social media marketing, community management, soziale medien, réseaux sociaux, instagram, tiktok',
  },
  { skill: 'SEO', names: 'seo, search engine optimisation, suchmaschinenoptimierung, référencement naturel' },
  {
    skill: 'Copywriting',
    names:
      'copywriting, copy writing, content writing, content creation, writing copy, web copy, creating content, texten, redaktion, rédaction web, rédaction de contenus',
  },
  {
    skill: 'Email marketing',
    names: 'email marketing, e mail marketing, mailchimp, email campaign, newsletter versand, emailing',
  },
  {
    skill: 'Online advertising',
    names:
      'google ads, ppc, paid search, paid social, adwords, online advertising, online werbung, publicité en ligne',
  },
  { skill: 'Web analytics', names: 'google analytics, web analytics, ga4, webanalyse' },
  {
    skill: 'Adobe Creative Cloud',
    names:
      'adobe creative cloud, adobe creative suite, creative suite, adobe suite, photoshop, indesign, adobe illustrator, adobe, suite adobe',
    guarded: 'Illustrator',
    guard: 'office',
  },
  { skill: 'Figma', names: 'figma' },
  {
    skill: 'UX design',
    names:
      'ux, ux design, user research, wireframe, wireframing, user experience, usability, usability testing, ui design',
  },
  {
    skill: 'Graphic design',
    names: 'graphic design, grafikdesign, grafische gestaltung, graphisme, création graphique',
  },
  {
    skill: 'Video editing',
    names:
      'video editing, video production, premiere pro, after effects, videoschnitt, videobearbeitung, montage vidéo',
  },
  { skill: 'Photography', names: 'photography, photography skills, fotografie, photographie' },
  {
    skill: 'Website management',
    names:
      'cms, content management system, wordpress, typo3, drupal, website management, website updates, shopify, webseitenpflege',
  },
  {
    skill: 'Market research',
    names: 'market research, marktforschung, marktanalyse, étude de marché, études de marché',
  },
  {
    skill: 'Marketing campaigns',
    names:
      'marketing campaign, campaign management, campaign planning, running campaigns, digital marketing, online marketing, marketing experience, kampagnenplanung, marketingerfahrung, campagnes marketing, marketing digital',
  },
  {
    skill: 'Public relations',
    names:
      'public relations, media relations, press release, press office, öffentlichkeitsarbeit, pressearbeit, relations presse',
  },
];
