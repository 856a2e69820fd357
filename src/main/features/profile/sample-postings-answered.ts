/**
 * Saved adverts whose employers answered. Across both files seven of 23 name SQL, the skill this person is
 * learning, so that counts of demand have something real to find.
 */
export const samplePostingsAnswered = {
  tidewellHealth: `Service delivery lead
Tidewell Health, Bristol. Hybrid, two fixed days in the hub.

Tidewell runs community diagnostics for the local health system: ultrasound, bloods and heart checks in eleven places. You will make sure that clinics open on time, staffed and equipped, and that patients know where to go.

Your responsibilities
- Daily operations across eleven sites
- Rota planning with clinical leads
- Waiting time and did-not-attend reports
- Complaints and incidents, with learning shared

Essential criteria
- Managing operations over several sites
- Rota or capacity planning
- Experience of improving a process with frontline staff
- Good Excel

Desirable criteria
- Health or social care experience
- Power BI
- Quality improvement training

The first step is a call of about 30 minutes.`,

  copperfieldTransit: `Depot manager
Copperfield Transit, Keynsham. On site, five days of seven, one weekend in four.

Keynsham depot runs 84 buses and employs 210 drivers, engineers and cleaners. You will be the manager people see.

The role
- Safe, punctual service from first bus to last
- Driver rosters, sickness and recruitment
- Engineering standards with the fleet manager
- Weekly meetings with the union branch

What you must have
- Experience of leading a large shift-based team
- Good working relations with trade unions
- Knowledge of operator licensing, or readiness to gain the CPC within a year

What would be good
- Bus, coach or rail experience
- Experience of electric vehicles
- Local knowledge of Bristol and Bath

Free travel for you and one other person. Please tell us about any dates you cannot do.`,

  brightmoorCouncil: `Programme manager
Brightmoor Council, transport and streets. Grade 12, hybrid, two days at Brightmoor House.

The council has funding for a four-year programme of bus lanes, crossings and school streets. You will bring eleven projects into one plan, with honest reporting and residents involved before decisions are made.

You will be assessed on
- Managing a programme with several funders (essential)
- Governance, risk and reporting to members or a board (essential)
- Working with communities where views differ (essential)
- Procuring and managing contractors (essential)
- MSP or PRINCE2 Practitioner (desirable)
- Knowledge of highways or transport (desirable)

Interviews are held by a panel of three and include a ten-minute presentation on a topic sent five working days ahead. The council is a Disability Confident employer.`,

  callowayFoods: `Continuous improvement manager
Calloway Foods, Bridgwater. On site, flexible start between 07:00 and 09:30.

Two hundred and fifty people make soups and sauces here on three shifts. Improvement has been something done to them. We want it to be something they do, and you will show us how.

Accountabilities
- A yearly improvement plan agreed with shift managers
- Coaching of team leaders in problem solving
- Shift handover, changeover and waste projects
- Tracking benefits honestly with finance

Must haves
- Lean or Six Sigma practice in manufacturing or logistics
- Coaching experience on a shop floor
- Facilitating groups who did not choose to be there

Nice to haves
- Food safety level 3
- Green belt certificate
- Experience with Minitab or Power BI

Two rounds: a conversation first, then half a morning on site with a shift team.`,

  oxenholmeGlass: `Plant operations manager
Oxenholme Glass, Yate. On site, days, on call one week in five.

We temper and laminate glass for trains and public buildings. The plant runs two furnaces and employs 75 people. The operations manager answers for safety, output, quality and the people who deliver them.

Requirements
- Manufacturing management in a process or glass setting, or close to it
- NEBOSH General Certificate or working towards it
- Daily management of performance with visible measures
- Experience of capital projects above £250,000

Also of interest
- Knowledge of ISO 9001 and ISO 14001
- Lean manufacturing
- Engineering apprenticeship or degree

Expect a tour, a technical conversation with the engineering lead and a second meeting with the directors. We give feedback to everyone who visits us.`,

  marlinRail: `Operations performance lead
Marlin Rail, Bristol. Hybrid, with some early starts at stations and depots.

You will lead four analysts and two delay managers who explain why trains run late and what would help. The work matters only if control rooms and depots believe it, so you will spend time there.

Accountable for
- Daily and period performance reports
- Delay attribution quality
- Improvement plans with depots and the infrastructure manager
- Preparing the operations director for industry meetings

Essential
- Leading a performance, planning or control team
- SQL for extracting and checking operational data
- Presenting findings to senior people and to frontline staff
- Experience in transport or another 24-hour operation

Desirable
- Delay attribution knowledge
- Power BI or Tableau
- Union consultation

Selection: recruiter call, a task of about two hours done at home, and a panel.`,

  dunmoreEnergy: `Programme lead, metering
Dunmore Energy, Cardiff and Bristol. Hybrid, two days a week in either office.

Dunmore is replacing 310,000 meters ahead of a network change. The programme is midway and needs a lead who can finish what others started.

In this role you will
- Re-plan the remaining eighteen months
- Manage two installation contractors
- Lead a team of seven in planning, data and customer contact
- Report to the regulator every quarter

Skills and experience, essential
- Programme leadership in a regulated industry
- Contract management with service credits
- Working knowledge of SQL, Excel and data quality

Skills and experience, desirable
- Smart metering or energy
- Prince2 or MSP
- Welsh language skills

References and a basic check are taken up before an offer is confirmed.`,

  stanmereLogistics: `Operations manager, north
Stanmere Logistics, Filton. Permanent, on site, Monday to Friday with some evenings at peak.

The north hub sorts parcels and pallets for South Wales, Gloucestershire and the Midlands. You will lead three shift managers and about 130 people, many of them here since the hub opened.

What success looks like after a year
- Fewer injuries and a proper near-miss habit
- Trailers away on time nine days in ten
- Agency use below 12 per cent
- Shift managers who can run peak without you

You must have
- Hub, warehouse or transport operations management
- Leading managers across shifts
- Labour planning and budget control

We would also like
- IOSH or NEBOSH
- Lean experience
- Experience of opening or moving a site

Good canteen, free parking and a bus from Bristol Parkway.`,

  hartsmoorHousing: `Voids and repairs manager
Hartsmoor Housing Association, Gloucester. Hybrid, three days in the office or on estates.

Homes stand empty for 41 days on average between tenants. Each one is a family waiting. You will lead the voids team, plan repairs between lets and manage four contractors.

Essential
- Experience in social housing repairs or voids
- Managing contractors on a schedule of rates
- Knowledge of gas, electrical and asbestos compliance
- Budget management above £1 million

Desirable
- CIH Level 4
- Experience of bringing work in house
- Use of a housing management system

The post is subject to a basic check. Please show how you meet each essential criterion, with examples from the last five years where you can.`,

  harrowLanePress: `Distribution manager
Harrow Lane Press, Frome. Nine-month contract, on site three days.

Our distribution manager is on parental leave. We print and send school books, so the busy months are May to September, and we need somebody to move us from two warehouses into one before then.

The task
- Plan and lead the warehouse move
- Keep schools supplied while it happens
- Renegotiate the carrier contract
- Hand over cleanly at the end

We need
- Warehouse or distribution management
- A site move or system change you led yourself
- Carrier or supplier negotiation

We would like
- Publishing or education supply
- Experience of seasonal peaks

Day rate, inside IR35, through an umbrella company or our payroll. We can start with three days a week and go up later.`,

  haldenFreight: `Regional operations lead
Halden Freight, Bristol. Hybrid, with two days at Avonmouth and one at the Newport depot.

Halden moves palletised freight for manufacturers across the South West and South Wales. The regional lead joins up three depots that have grown their own ways of working.

You will
- Lead three depot managers
- Build the weekly figures and explain them
- Bring night and day operations closer together
- Work with union representatives at two sites

Essential
- Multi-site operations leadership in freight, parcels or similar
- Track record of improving service and cost together
- SQL reporting, or clear evidence that you can learn it quickly

Desirable
- Experience of unionised sites
- Transport manager CPC
- Experience of a depot management system

Internal and external applicants are welcome. The process is a call and then a panel.`,
};
