import type { ListedSkill } from './listed-skill.ts';

/** Warehouse, driving and the building trades. */
export const TRADE_SKILLS: readonly ListedSkill[] = [
  {
    skill: 'Forklift driving',
    names:
      'fork lift, fork lift truck, fork lift licence, fork lift driving, flt, counterbalance, reach truck, pallet truck, gabelstapler, staplerschein, staplerfahrer, gabelstaplerschein, flurförderschein, cariste, caces, chariot élévateur',
  },
  {
    skill: 'Order picking',
    names:
      'order picking, order picker, picking and packing, pick and pack, picking orders, pick orders, kommissionierung, kommissionieren, kommissionierer, préparation de commandes, préparateur de commandes',
  },
  {
    skill: 'Stock control',
    names:
      'stock control, stock management, stock taking, stock take, stock count, stock check, stock rotation, stock replenishment, inventory, inventory management, inventory control, inventory count, cycle counting, bestandsführung, bestandskontrolle, lagerverwaltung, inventur, gestion des stocks, gestion de stock, inventaire',
  },
  {
    skill: 'Goods in and dispatch',
    names:
      'goods in, goods inward, goods receiving, goods out, receiving goods, loading and unloading, unloading deliveries, unloading lorries, dispatching goods, wareneingang, warenausgang, warenannahme, réception de marchandises, réception des marchandises, expédition des marchandises',
  },
  {
    skill: 'Warehouse systems',
    names:
      'wms, warehouse management system, warehouse system, warehouse software, handheld scanner, hand held scanner, hand scanner, barcode scanner, rf scanner, lagerverwaltungssystem, lagersoftware, handscanner, logiciel de gestion d’entrepôt',
  },
  {
    skill: 'Driving licence',
    names:
      'driving licence, driver licence, drivers licence, full licence, clean licence, manual licence, uk licence, licence to drive, führerschein, führerschein klasse b, fahrerlaubnis, pkw führerschein, permis b, permis de conduire',
  },
  {
    skill: 'HGV driving',
    names:
      'hgv, lgv, hgv licence, lgv licence, hgv driver, class 1 driver, class 1 licence, class 2 driver, class 2 licence, category c, cat c, cat c e, category c e, category ce, cdl, lkw führerschein, lkw fahrer, führerschein ce, führerschein klasse c, führerschein klasse ce, klasse ce, permis c, permis ce, poids lourd, poids lourds',
  },
  {
    skill: 'Tachograph and drivers’ hours',
    names:
      'tachograph, digital tachograph, digi tacho, driver hours, drivers hours, fahrtenschreiber, lenk und ruhezeiten, chronotachygraphe',
  },
  {
    skill: 'Driver CPC',
    names:
      'driver cpc, drivers cpc, cpc card, cpc qualification, driver qualification card, berufskraftfahrerqualifikation, schlüsselzahl 95, fimo',
    guarded: 'CPC, DQC',
    guard: 'capitals',
  },
  {
    skill: 'Delivery driving',
    names:
      'delivery driving, delivery driver, multi drop, van driving, van driver, courier work, auslieferung, auslieferungsfahrer, chauffeur livreur, tournées de livraison',
  },
  {
    skill: 'Route planning',
    names: 'route planning, planning routes, plan routes, tourenplanung, planification des tournées',
  },
  {
    skill: 'Vehicle checks',
    names:
      'vehicle check, walk around check, daily vehicle check, vehicle inspection, vehicle defect check, fahrzeugkontrolle, contrôle du véhicule',
  },
  {
    skill: 'Supply chain',
    names:
      'supply chain, supply chain management, lieferkette, lieferkettenmanagement, chaîne logistique, chaîne d’approvisionnement',
  },
  {
    skill: 'Import and export',
    names:
      'import and export, import export, customs clearance, customs declaration, incoterms, zollabwicklung, zollkenntnisse, dédouanement, formalités douanières',
  },
  {
    skill: 'CSCS card',
    names: 'cscs, cscs card, gold card cscs, skills card',
  },
  {
    skill: 'Carpentry and joinery',
    names:
      'carpentry, joinery, carpentry and joinery, bench joinery, door hanging, hanging doors, zimmerei, zimmerer, tischlerei, tischler, schreiner, menuiserie, charpente',
  },
  {
    skill: 'Bricklaying',
    names: 'bricklaying, brickwork, blockwork, block paving, maurer, maurerarbeiten, mauern, maçonnerie',
  },
  {
    skill: 'Plastering',
    names:
      'plastering, skimming, dry lining, rendering walls, verputzen, putzarbeiten, trockenbau, plâtrerie, pose de placo',
  },
  {
    skill: 'Painting and decorating',
    names:
      'painting and decorating, decorating, wallpapering, malerarbeiten, maler und lackierer, peinture en bâtiment',
  },
  {
    skill: 'Plumbing',
    names:
      'plumbing, pipework, pipe fitting, bathroom fitting, sanitärinstallation, sanitärtechnik, plomberie',
  },
  {
    skill: 'Electrical installation',
    names:
      'electrical installation, electrical wiring, wiring regulations, 18th edition, bs 7671, electrical testing, inspection and testing, ecs card, elektroinstallation, elektrofachkraft, installation électrique, habilitation électrique, électricité du bâtiment',
  },
  {
    skill: 'Gas Safe registration',
    names: 'gas safe, gas safe registered, gas safe registration, gas engineer qualification',
  },
  {
    skill: 'Heating and ventilation',
    names:
      'hvac, heating and ventilation, heating system, heating engineer, boiler servicing, boiler installation, heat pump, air conditioning, refrigeration, heizungstechnik, heizungsbau, klimatechnik, lüftungstechnik, chauffage, climatisation',
  },
  {
    skill: 'Welding',
    names:
      'welding, mig welding, tig welding, arc welding, coded welder, welder, schweißen, schweißer, schweißkenntnisse, schweißerschein, soudure, soudage, soudeur',
    guarded: 'MIG, TIG, WIG, MAG',
    guard: 'capitals',
  },
  {
    skill: 'Roofing',
    names: 'roofing, roof tiling, slating, dachdecker, dachdeckerarbeiten, couverture zinguerie',
  },
  {
    skill: 'Tiling',
    names: 'wall tiling, floor tiling, tiling, fliesenleger, fliesen legen, carrelage',
  },
  {
    skill: 'Groundworks',
    names: 'groundwork, groundworker, drainage, kerbing, tiefbau, terrassement',
  },
  {
    skill: 'Plant operation',
    names:
      'npors, excavator, 360 excavator, dumper, telehandler, telescopic handler, plant operator, bagger, baggerfahrer, radlader, engins de chantier, conduite d’engins',
    guarded: 'CPCS',
    guard: 'capitals',
  },
  {
    skill: 'Working at height',
    names:
      'caces nacelle, en hauteur, working at height, work at height, working at heights, ipaf, mewp, pasma, cherry picker, höhenarbeit, travail en hauteur',
  },
  {
    skill: 'Site management',
    names:
      'site management, site supervision, smsts, sssts, running sites, bauleitung, bauleiter, conduite de travaux, conduite de chantier',
  },
  {
    skill: 'Technical drawings',
    names:
      'schematic, technical drawing, engineering drawing, reading drawings, read drawings, working from drawings, work from drawings, blueprint, construction drawing, technische zeichnungen, bauzeichnungen, lecture de plans, lire des plans',
  },
  {
    skill: 'Estimating',
    names:
      'quantity surveying, quantity surveyor, estimating, cost estimation, cost estimate, bill of quantities, pricing jobs, angebotskalkulation, bauabrechnung, métré',
  },
  {
    skill: 'Hand and power tools',
    names:
      'power tool, hand tool, hand and power tools, elektrowerkzeuge, handwerkzeuge, outillage électroportatif',
  },
  {
    skill: 'Building regulations',
    names: 'building regulations, building regs, building code, bauordnung, normes du bâtiment',
  },
  {
    skill: 'Property maintenance',
    names:
      'property maintenance, building maintenance, general maintenance, repairs and maintenance, maintenance and repairs, handyman, multi trade, haustechnik, hausmeister, hausmeistertätigkeiten, entretien du bâtiment',
  },
  {
    skill: 'Gardening and landscaping',
    names:
      'landscaping, gardening, grounds maintenance, horticulture, gartenbau, gartenpflege, landschaftsbau, espaces verts, jardinage',
  },
  {
    skill: 'Security work',
    names:
      'sia licence, sia licensed, door supervision, cctv monitoring, cctv, manned guarding, sachkundeprüfung 34a, agent de sécurité',
    guarded: 'SIA, SSIAP',
    guard: 'capitals',
  },
];
