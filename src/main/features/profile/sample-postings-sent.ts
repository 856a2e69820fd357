/**
 * Saved adverts that nobody has answered yet, or that were never sent for. Each employer sets out its
 * requirements in its own way, so that the checklist has something real to read.
 */
export const samplePostingsSent = {
  wexcombeHospital: `Facilities programme lead
Wexcombe Hospital, near Bath. Permanent, 37.5 hours, two days from home after probation.

We are replacing boilers, lifts and ward lighting on a site that never closes. You will plan the work with wards, keep the contractors to it and tell the estates board each month where we stand.

Essential
- Experience of managing a programme of works in a building that stays open
- Budget responsibility of at least £500,000
- Clear written reports for people who are not engineers
- Knowledge of health and safety law, such as IOSH Managing Safely

Desirable
- Experience in a hospital or care setting
- PRINCE2 or a similar project qualification
- Use of a computer-aided facilities system

Shortlisting is against the essential criteria, so please answer each one in your supporting statement. Questions to the estates office.`,

  eastmerePort: `Terminal operations manager
Eastmere Port, Avonmouth. On site, five days of seven on a published rota.

The terminal handles grain, timber and project cargo. You will lead four shift supervisors and about sixty people, plan berths with the harbour office and own the daily safety briefing.

What you will do
- Plan labour and plant against the ship list
- Chair the weekly meeting with hauliers and agents
- Investigate near misses and see the actions through
- Work with the two recognised unions on rosters

What we ask for
- At least five years leading shift operations
- IOSH or NEBOSH certificate
- Experience of consulting with trade unions
- Confident with Excel for labour planning

Port experience would help but is not a condition. Full driving licence needed because the site has no bus after 19:00.`,

  greyfriarsHousing: `Repairs service manager
Greyfriars Housing, Bristol. Hybrid, one day a week out with the teams.

We look after 6,200 homes. Residents tell us they wait too long and hear too little while they wait. You will run scheduling, the repairs desk and 34 trades colleagues, and bring the average wait down without moving the problem somewhere else.

You will bring
- Experience of managing a scheduled field service
- Evidence of improving a service together with the people who use it
- Good knowledge of damp, mould and emergency repair duties
- Calm handling of complaints, including formal ones

It would be useful to have
- A housing qualification, or willingness to study for one
- Experience with Power BI or similar reporting
- Experience of bringing contractors in house

A resident sits on the panel. We guarantee an interview to disabled applicants who meet the essential points.`,

  quillonEnergy: `Field operations lead
Quillon Energy. South West, home-based with travel; van or car allowance.

Our 48 field engineers fit and maintain heat pumps and home batteries. You will be responsible for rotas, first-visit completion and the health and safety of people who mostly work alone.

The work
- Lead five team leaders across Bristol, Somerset and Gloucestershire
- Keep stock on vans matched to the week's jobs
- Agree changes with the scheduling team in Swindon

Must have
- Three years leading a mobile workforce
- Lone-working and driving-at-work risk knowledge
- Full UK driving licence

Nice to have
- Energy or plumbing background
- Lean or continuous improvement training
- Experience of a mobile job system

We pay for travel from your first stop, and on-call is one week in six.`,

  thornburyMills: `Production planner
Thornbury Mills, Thornbury. Full time, on site, early finish on Fridays.

We mill and pack flour for bakeries in the South West. The planner turns orders into a weekly plan that the mill, the packing hall and the drivers can all live with.

Main duties
- Build the weekly and daily plan in our planning system
- Keep wheat, bags and pallets in step with the plan
- Explain changes early to production and transport
- Report plan against actual each week

Required
- Experience of production or supply planning
- Advanced Excel, including lookups and pivot tables
- Able to hold a plan under pressure and say when it must change

Desirable
- Food manufacturing
- Experience with an ERP system

There is a progression route to planning manager. A short planning exercise forms part of the interview.`,

  alderStreetTheatre: `General manager
Alder Street Theatre, Bristol. Registered charity, 180 seats, 11 staff and 90 volunteers.

The general manager keeps the building open, safe and solvent so that the artistic director can programme it. You will report to the chair and attend six evening meetings a year.

We are looking for someone who can show
- Management of a building or venue open to the public
- Budget setting and monthly management accounts
- Line management of staff and volunteers
- Experience of licensing, fire safety or similar duties

You may also have
- Worked with a board of trustees
- Fundraising or grant reporting experience
- Knowledge of theatre, music or festivals

To apply, send a CV and a letter of no more than two pages. Tell us about a time you made a small budget go further.`,

  pellworthDairy: `Supply chain manager
Pellworth Dairy, Chippenham. On site with one flexible day.

We collect from 140 farms and deliver to shops every morning of the year. You will lead planning, chilled transport and customer allocation, with nine direct reports.

Responsibilities
- Sales and operations planning, monthly and weekly
- Haulage contracts worth £6 million
- Service level and waste, reported to the managing director
- Winter and bank holiday plans

Essential experience
- Supply chain or logistics management in chilled or short-life products
- Supplier negotiation and contract review
- Leading people through a change of system

Preferred
- CIPS or CILT membership
- Lean or Six Sigma training
- Power BI

Salary depends on experience. We reply to everyone who applies within three weeks.`,

  ardenUtilities: `Programme manager, fleet
Arden Utilities, Gloucester. Hybrid, two days in the office or at a depot.

Over three years we will move 900 vans from diesel to electric. You will run the programme: vehicles, chargers at 14 depots, home charging and the people side of the change.

You will
- Own the plan, the risks and a budget of about £18 million
- Report monthly to the programme board
- Work with depot managers and union representatives
- Build a reliable picture of mileage and charging from our fleet data

Essential
- Programme management of a change across several sites
- Strong stakeholder management, including unionised sites
- Data confidence: SQL or a similar query language, and Power BI
- MSP, PRINCE2 or equal experience

Desirable
- Fleet or utilities background
- Knowledge of depot electrification

We welcome applications for part-time and job-share working.`,

  ostermannFreight: `Logistics planning manager
Ostermann Freight, Avonmouth. Hybrid, three days on site.

You will lead a planning desk of eight, covering trunking between Avonmouth, Daventry and Rotterdam. The desk runs from 05:00 to 22:00, and you will take your turn at the edges of the day.

Key tasks
- Daily and weekly trunk plans within drivers' hours rules
- Customs cut-offs with our Rotterdam colleagues
- Weekly cost and service reporting
- Coaching planners who are new to the job

You need
- Road freight planning experience, with drivers' hours knowledge
- Experience of leading a small team
- SQL or Access for pulling your own data, and strong Excel
- Clear English on the phone

Helpful
- Transport manager CPC
- German or Dutch

Benefits include 25 days of leave, a pension at 7 per cent and free parking.`,

  corvidAnalytics: `Delivery operations lead
Corvid Analytics, Bristol. Mostly remote, one team day a month.

We build demand forecasts for councils and water companies. Our analysts are good at models and less good at dates. You will plan client work, look after resourcing and keep promises realistic.

What the job involves
- Running the delivery plan for twelve to fifteen client projects
- Weekly resourcing with team leads
- Improving how we hand work over to clients
- Simple reporting on time, margin and satisfaction

What we are looking for
- Delivery or operations management in a professional service
- Enough SQL to answer your own questions
- A habit of writing things down plainly

Bonus points for
- Public sector clients
- Experience of agile teams

The process is a short call, a one-hour conversation and a paid half-day task.`,

  saltmarshTrust: `Head of services
Saltmarsh Trust, Weston-super-Mare. Charity, 35 hours, hybrid.

The Trust supports older people along the coast with transport, meals and company. You will lead three service managers, 40 staff and 220 volunteers, and sit on the leadership team of four.

The person
Essential:
- Senior experience of running services for the public
- Safeguarding knowledge at manager level
- Managing contracts or grants with a council
- Leading managers, not only teams

Desirable:
- Experience of working with volunteers
- Community transport or food service experience
- A qualification in management or social care

We particularly want to hear from people who have cared for a relative or used services like ours. An informal conversation with the chief executive is welcome before you apply.`,

  kenningEnergy: `Smart meter rollout lead
Kenning Energy, Swindon. Hybrid, regular travel in the South West.

You will coordinate installers, schedulers and the contact centre so that appointments are kept and customers are told the truth about delays.

What you will be doing
- Weekly planning for 60 installers
- Daily calls with scheduling and stock
- Root causes of missed and aborted visits
- Reporting to the head of field delivery

About you
- Experience of field or contact centre operations
- Able to use SQL to join appointment and stock data
- Comfortable with targets and with questioning them
- Driving licence

Useful extras
- Energy industry background
- Knowledge of the smart metering code
- Team leader experience

Applications are read as they arrive and the advert may close early.`,
};
