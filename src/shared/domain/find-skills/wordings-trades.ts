import type { Wordings } from './wording.ts';

/** Warehouse, driving and the building trades, as adverts put it. */
export const TRADE_WORDINGS: Wordings = {
  'Forklift driving':
    'forklift/forktruck ticket/licence/driver/certificate/operator/certification/experience/card, forklift, drive/driving/operate/operating ~ forklift/counterbalance, reach truck, lift truck, sit down lift, stand up lift, vna, ppt truck, bendi, llop, rtitb, itssar, gabelstapler*, staplerschein, staplerfahr*, stapler fahren, hochregalstapler, schubmaststapler, chariot/chariots élévateur*, caces 1/3/5/cariste, permis cariste',
  'Order picking':
    'pick/picking ~ order/orders/parcel/item/items, picker, pick pack, pack/packing ~ order/orders/parcels, voice picking/headset, order fulfilment/assembly, kommission*, aufträge ~ zusammenstellen/packen, waren/ware zusammenstellen, prépar* ~ commande/commandes',
  'Stock control':
    'count/counting/check/control/manage/managing/rotate/rotating/monitor ~ stock/stocks/inventory, cycle count/counts, stock take/takes/taking/count/rotation/level/levels/replenishment/accuracy/order/orders/ordering, keep ~ stock, order/ordering/reorder ~ stock, beständ* ~ kontrollieren/prüfen/pflegen/buchen/überwachen, bestand* ~ kontroll*/pflege, bestandspflege, inventur*, nachbestellen, lagerbestände/lagerbestand, warenbestand*, vorräte, warenbestellung*, gér*/suiv*/contrôl* ~ stock/stocks, suivi/gestion/contrôle/rotation ~ stock/stocks, inventaires, réassort*',
  'Goods in and dispatch':
    'receive/receiving/unload/unloading/unpack/unpacking/check/book/booking ~ delivery/deliveries/trailer/trailers/goods/pallets/inbound/lorry/lorries, inbound and outbound, outbound load/loads/freight/shipments, shipping and receiving, load/loading ~ lorry/lorries/truck/trucks/trailer/trailers/van/vans/artic/artics, loading bay, dispatch/despatch/ship ~ goods/orders/parcels/pallets, dispatch/despatch, wareneingang*, warenausgang*, warenannahme, versand ~ beladen/vorbereit*, versandvorbereitung, versandabwicklung, lkw/container ~ beladen/entladen, be und entladen, be und entladung, verladung, verladen, réception*/déchargement/décharger ~ marchandise/marchandises/livraison/livraisons/camion/camions, expédition/expédier ~ colis/marchandise/marchandises/commandes, chargement ~ déchargement, charger/chargement ~ camion/camions, quai de chargement',
  'Warehouse systems':
    'wms, warehouse software/system/systems, scanner gun/guns, scan gun, barcode scanning, rf gun/scanning, manhattan wms, red prairie, lagersystem, lagerverwaltungs*, lvs, mde gerät/geräte/geräten, scanner ~ lager, logiciel ~ stock/stocks/entrepôt',
  'Driving licence':
    'driving/driver/drivers licence, full/clean/uk/manual licence, full/clean uk/manual/driving licence, valid/current licence, licence and ~ car, driver/drivers s licence, own car and licence, must drive, führerschein*, fahrerlaubnis*, pkw fahrer, permis de conduire, permis b, driver/drivers preferred/essential, permis valide, titulaire ~ permis b',
  'HGV driving':
    'hgv, lgv, c e entitlement/licence/driver, class 1/2 driver/licence/driving, class one/two driver/licence, artic/arctic driver/trunking/driving, cat ce/c1, category c1, cdl a/b, commercial driver licence, tractor trailer, drive/driving ~ lorry/lorries/artic/truck/trucks, lkw fahr*, lkw führerschein*, klasse c/ce/c1, c ce führerschein, kraftfahrer*, permis spl, semi remorque, super lourd',
  'Tachograph and drivers’ hours':
    'tacho, tachos, digi card, digital driver card, digicard, tacho card/rules/law, drivers’/driver/driving hours, working time directive, wtd, hours of service, eld, fahrerkarte, lenkzeiten, ruhezeiten, lenk und ruhezeit/ruhezeiten, tachograf*, digitaler tacho, carte conducteur, temps de conduite, chronotachygraphe, réglementation sociale européenne',
  'Driver CPC':
    'driver cpc, drivers cpc, dcpc, cpc and digi, cpc card/qualified, periodic training hours, modul 95, module 95, kennziffer 95, schlüsselzahl 95, code 95, fimo/fco, fco, carte de qualification',
  'Delivery driving':
    'deliver/delivering ~ parcel/parcels/goods/drop/drops/groceries, deliver/delivering ~ to customers/homes/shops, multidrop, multi drop, delivery round/rounds/run/runs, drop/drops a day, van round, drive van, waren ausliefern, ausliefer*, zustell*, belieferung, liefern ~ kunden, livrer ~ client/clients/colis, livraison/livraisons à domicile, tournée/tournées de livraison, livreur, livr* ~ particuliers',
  'Route planning':
    'plan/planning ~ route/routes/=runs/rounds, route/routing ~ optimisation/software, load planning, transport planning, scheduling drivers, vehicle routing, routenplanung, touren ~ planen/disponieren, tourendisposition, disposition ~ fahrzeuge/touren/lkw, planif*/organis*/optimis* ~ tournée/tournées/itinéraire/itinéraires',
  'Vehicle checks':
    'walk round, walkround, walkaround, daily/pre vehicle/van/lorry check/inspection, pre trip, defect report/reporting/check/checks, check/checking ~ vehicle/van/lorry/truck/tyres, abfahrtskontrolle*, fahrzeug* ~ prüfen/kontrollieren/durchsehen/checken, fahrzeugcheck*, contrôl*/vérifi* ~ état du véhicule/camion, contrôl*/vérifi* ~ véhicule/camion/pneus, entretien du véhicule',
  'Supply chain':
    'supply chain, end to end logistics, logistics planning/management/coordination, material planning, materials management, lieferketten, supply chain management, logistikplanung, disposition von material, approvisionnements, logistique globale, chaîne logistique',
  'Import and export':
    '=customs, =customs paperwork/entries/documents/broker/procedures/declarations, import/export ~ paperwork/documentation/documents, freight forwarding, incoterms, zollabwick*, zollformal*, zollrecht*, zollpapier*, zollkenntn*, zollanmeld*, zolldokument*, verzollung, ausfuhranmeld*, ausfuhrpapier*, einfuhrpapier*, einfuhrbestimm*, exportabwicklung, exportdokumente, import und export, douane/douanes/douanier/douanières, export/import ~ documents',
  'CSCS card': 'cscs, ecs cscs, blue/green/gold/black cscs card, btp card',
  'Carpentry and joinery':
    'carpenter/carpentry, joinery, =fitting/=hang/=hanging ~ door/doors/kitchen/kitchens/skirting/staircase/windows, =fit doors/kitchens/skirting/staircases/windows, first/second/1st/2nd fix carpenter/carpenters/carpentry/joiner/joinery, timber frame/framing, roof truss/trusses, cabinet making, cabinetmak*, woodwork*, holzbearbeitung, möbelbau, innenausbau, holzbau, tischler*, schreiner*, zimmererhandwerk, zimmermann, menuisi*, charpent*, ébénist*, pose ~ parquet/menuiserie/menuiseries/portes/cuisines, travail du bois',
  Bricklaying:
    'brick/lay bricks, lay/laying ~ brick/bricks/block/blocks, brick and block, bricklay*, masonry, stonework, repointing, maurer*, mauerwerk, mauern, maçon*, parpaing*',
  Plastering:
    'plasterer/plastering, skim wall/walls/ceiling/ceilings/coat, =skimming, dryliner/drylining, plasterboard/plasterboarding fitting/fixing, drywall, verputz*, gipser, gipskarton*, trockenbau*, rigips*, plâtr*, plaquist*, enduit/enduits, cloison/cloisons, placo*',
  'Painting and decorating':
    'painter and decorator, touch up paint*, =paint/=painting ~ wall/walls/room/rooms/house/houses/interior/exterior/woodwork/flat/flats, =decorate/=decorating ~ home/homes/room/rooms/flat/flats, wallpaper*, spray painting, maler, malerarbeit*, malerhandwerk, malermeister*, lackier*, tapezier*, anstrich*, streicharbeiten, peinture intérieure/extérieure/décorative, pose ~ papier peint, papier peint, cap peintre, peintre, ravalement',
  Plumbing:
    'plumb*, fit/fitting/install/installing/repair ~ bathroom/bathrooms/toilet/toilets/tap/taps/pipe/pipes/sink/sinks/radiators, whole bathroom, dripping tap, leaking tap/taps, pipe fitter/fitting, pipefitt*, sanitär*, anlagenmechaniker*, rohrleitung*, rohrinstallation, plomb*, tuyauterie, sanitaires ~ pose',
  'Electrical installation':
    'install/installing/wire/wiring ~ lighting/socket/sockets/cable/cables/containment/consumer/panel/panels/small power, rewire/rewires/rewiring, 17th/18th edition, wiring diagram/diagrams, inspection testing, 2391, qualified electrician, journeyman electrician, elektroniker*, elektriker*, verkabelung, elektrische anlagen, elektroinstall*, elektrotechnik*, électricien*, câblage, tirage de câbles, habilitation/habilitations électrique/électriques, br b2v',
  'Gas Safe registration':
    'gas safe, acs gas, gas qualified, gas qualification/ticket/certificate, pgn gaz, qualification gaz',
  'Heating and ventilation':
    'boiler/boilers swap/swaps/service/servicing/installation/repair/repairs/breakdown, boilers, boiler, underfloor heating, heat pump/pumps, central heating, ductwork, chillers, aircon, air con, epa 608, hvac, heizung*, gastherme*, wärmepumpe*, lüftung*, kälteanlage*, klimaanlagen, klimaanlagenbau*, chaudière*, pompe à chaleur, pompes à chaleur, chauffag*, cvc, frigoriste',
  Welding:
    'weld/welds/welded, welder*, tig/mig/mag/arc/stick weld/welding, brazing, schweiß*, soudure/soudage/soudeur/soudeuse/souder, soudures',
  Roofing:
    'roofer, roof/roofs repair/repairs/tiles, tile/tiling/repair/slate ~ roof/roofs, flat roof/roofs/roofing, re roofing, leadwork, dachdeck*, dacharbeiten, dachsanierung, dächer ~ decken, couvreur, couverture et zinguerie, toiture/toitures, zinguer*',
  Tiling:
    'tiler, tile ~ bathroom/bathrooms/kitchen/kitchens/floor/floors/wall/walls, can tile, lay/laying/fix/fixing ~ =tile/=tiles, wall and floor tiles, =tiling, fliesen, fliesenleg*, plattenleger, carrel*, faïence',
  Groundworks:
    'groundwork*, dig/digging ~ foundation/foundations/footings/trench/trenches, drain/drains laying, laying drains, kerbs and, excavation, shuttering, concreting, tiefbau*, erdarbeiten, kanalbau, pflasterarbeiten, fundamente, vrd, terrassement, terrassier, canalisation*',
  'Plant operation':
    'digger, diggers, mini digger, drive/driving/operate/operating ~ digger/dumper/roller/excavator/telehandler/crane/loader/tractor, backhoe, skid steer, bulldozer, cpcs/npors ticket/card, heavy equipment/plant, kettenbagger, bagger, baggerfahr*, minibagger, mobilbagger, radlader*, baumaschinen*, kran fahren, kranführer*, pelle/pelles mécanique*, pelleteuse, mini pelle, engin/engins de chantier, caces engins, caces r482, grutier',
  'Working at height':
    'at height/heights, mewp/mewps, mewps, scissor lift/lifts, boom lift, aerial lift, up/on/use/using/climb/climbing/from ~ ladder/ladders, up/on/use/using/climb/climbing/from ~ scaffold/scaffolds/scaffolding, scaffold/scaffolding tower/towers/ticket/erection, head for heights, comfortable with heights, hubarbeitsbühne*, hebebühne ~ höhe, schwindelfrei*, gerüst/gerüste/gerüsten/gerüstbau, höhentauglich*, échafaudage*, travaux/travail en hauteur, nacelle',
  'Site management':
    'run/running/manage/managing/supervise ~ site/sites/building site, site manager/management/foreman/supervisor/lead experience, coordinate ~ trades/subcontractors, baustelle* ~ leiten/koordinier*/führen/überwachen, bauleit*, polier, baustellenleitung, baustellenkoordination, chef de chantier, suivi/gestion/conduite/encadrer/pilot* ~ chantier/chantiers',
  'Technical drawings':
    'work/read/reads/reading/working/interpret/follow ~ =drawings/blueprint/blueprints/schematic/schematics/diagram/diagrams, layout/wiring/technical/engineering/shop/fabrication drawing/drawings/diagram/diagrams, blueprint, blueprints, prints and gd&t, technisch* zeichnung*, zeichnungen lesen, pläne lesen, lesen ~ zeichnungen/pläne/schaltpläne, schaltplan/schaltpläne*, bauplän*, lecture/lire ~ plan/plans/schéma/schémas',
  Estimating:
    '=pricing ~ job/jobs/project/projects, price/quote/estimate ~ =jobs/projects, price up, quotation/quotations ~ job/jobs, write/prepare/draw ~ quote/quotes/estimate/estimates, take offs, takeoffs, bid estimate, quantity take, angebote ~ kalkulieren/schreiben/erstellen, aufmaß, kalkulation*, angebotserstellung, chiffrer/établir/rédiger/faire ~ devis, chiffrage, devis',
  'Hand and power tools':
    'power tool/tools, hand/hands tools, own ~ tools, tools of your own, drills and saws, use/using/handy ~ hand/power/garden/basic tools, handy with tools, confident with tools, umgang ~ werkzeug/werkzeugen, handwerkzeug*, elektrowerkzeug*, outillage*, outils ~ électroportatif*/main',
  'Building regulations':
    'building reg/regs/regulation/regulations/control/code/codes, planning regulations, part p, local code/codes, landesbauordnung, baurecht, bauvorschriften, vob, dtu, rt 2012, re2020, code/règles ~ urbanisme',
  'Property maintenance':
    'repair/repairs/=fix/=fixing/maintain/maintaining ~ =building/=buildings/property/properties/=flats/premises, look/looking after ~ =building/=buildings/property/properties/=flats/premises, odd job/jobs, small/minor/everyday repair/repairs, handyperson, handyman, caretaking, caretaker experience, building/property/site upkeep, facilities maintenance, kleinreparatur*, reparaturen ~ gebäude/haus/wohnungen, haustechn*, hausmeister*, gebäudetechnik, instandhaltung ~ gebäude, petit/petits travaux, petites réparations, entretien ~ bâtiment/bâtiments/immeuble/locaux techniques, maintenance ~ bâtiment/bâtiments, homme toutes mains',
  'Gardening and landscaping':
    'garden/gardens maintenance/upkeep/work, mow/mowing ~ lawn/lawns/grass, lawn/lawns mowing, prune/pruning, hedge/hedges cutting/trimming, trim ~ hedges, =plant/=planting ~ bed/beds/tree/trees/shrub/shrubs, plant care, tend/tending ~ garden/gardens/plants, strimmer*, keep ~ =grounds, green fingers, green thumb, horticultur*, landscaper/landscaping, gärtner/gärtnerin/gärtnerische/gärtnerischen, gartenbau*, gartenarbeit*, grüner daumen, grünpflege, grünanlagen, rasen mähen, hecken ~ schneiden, baumpflege, pflanzen ~ pflegen, floristik, jardin* ~ entretien, entretien ~ jardin/jardins/espaces, tonte, taille ~ haies/arbustes, paysagiste, paysager/paysagers/paysagère, jardinier*, main verte',
  'Security work':
    'patrol/patrols/patrolling, guard/guarding ~ site/building/door/doors/premises/gate, door staff/supervisor/supervisors, bouncer*, sia badge/licence/card, cctv, guard card, key holding, search ~ bags, access control, wachdienst, sicherheitsdienst, objektschutz, bewachung*, sachkunde, 34a, streife, surveill* ~ site/locaux/vidéo, vidéosurveillance, gardiennage, carte professionnelle ~ sécurité, cqp aps, ssiap',
};
