/** Her resume as it was when she began: two pages of duties, cut to one here. */
export const RESUME_FIRST = `Ines Calder
Bristol. 0117 496 0142. ines.calder@example.com

Profile
Experienced and hard-working operations manager. Keen team player with good communication skills, responsible for all aspects of a busy parcel hub.

Employment
Operations manager, Severnside Parcels, Avonmouth
- Responsible for the day-to-day running of the hub
- Responsible for staff rotas, holidays and sickness
- Responsible for health and safety
- Responsible for reports to head office
- Responsible for contractors and agency staff

Shift supervisor, Severnside Parcels, Avonmouth
- Responsible for the late shift
- Trained new starters

Assistant, Corner Loaf Bakery, Bedminster
- Early shift from four o'clock

Skills
Microsoft Office, Excel, forklift counterbalance licence, full driving licence

Interests
Walking, choir`;

/** After Jo's red pen: what was different afterwards comes first. */
export const RESUME_RESULTS = `Ines Calder
Bristol. 0117 496 0142. ines.calder@example.com

Profile
Operations manager with nine years in one parcel hub. I plan people and trucks so that the last trailer leaves on time, and I do it with the shift leads, not over their heads.

Employment
Operations manager, Severnside Parcels, Avonmouth
- Led a hub of forty people over three shifts, with a steady team through three winter peaks
- Late departures went from one in nine to one in thirty
- Planned rotas with the shift leads from September; agency hours at peak went down by a third
- Ran the weekly figures in Excel and explained them on the floor
- Four years without a reportable accident

Shift supervisor, Severnside Parcels, Avonmouth
- Ran the late shift of fourteen people
- Trained thirty new starters; most were still there a year later

Assistant, Corner Loaf Bakery, Bedminster
- Early shift from four o'clock

Skills
Rota and capacity planning, Excel with lookups and pivot tables, forklift counterbalance licence, full driving licence`;

/** Since she is on the course, and for sites with several teams. */
export const RESUME_SITES = `Ines Calder
Bristol. 0117 496 0142. ines.calder@example.com

Profile
Operations manager with nine years in one parcel hub. I plan people and trucks so that the last trailer leaves on time, and I do it with the shift leads, not over their heads. Looking for a site or a service with several teams.

Four figures
- Late departures: from one in nine to one in thirty
- Agency hours at peak: down by a third
- Reportable accidents: none in four years
- New starters still there after a year: most of thirty

Employment
Operations manager, Severnside Parcels, Avonmouth
- Led a shift-based team of forty over three shifts, early, late and night, with a steady team through three winter peaks
- Planned rosters with the shift leads from September and agreed changes with the trade union branch
- Brought sickness down by talking on the first day back
- Ran the weekly figures in Excel and explained them on the floor
- Owned the trailer schedule with the fleet manager and two hauliers

Shift supervisor, Severnside Parcels, Avonmouth
- Ran the late shift of fourteen people
- Trained thirty new starters

Skills
Roster and capacity planning, Excel with lookups and pivot tables, forklift counterbalance licence, full driving licence
SQL course, in progress: joins and grouping`;

/** Her first cover letter. */
export const LETTER_FIRST = `Dear hiring manager,

I am writing to apply for the role advertised. I believe that my experience makes me a strong candidate. I have nine years of experience in operations and I am hard-working and reliable.

Please find my CV attached. I look forward to hearing from you.

Kind regards,
Ines Calder`;

/** With a number in the first paragraph. */
export const LETTER_NUMBER = `Dear hiring team,

You ask for somebody who keeps an operation running with a steady team. I have done that for three winters at a parcel hub of forty people: we planned the rotas with the shift leads from September, and late departures went from one in nine to one in thirty.

I would like to do the same for you. I am free to start six weeks after an offer, and glad to come and walk the floor before then.

Kind regards,
Ines Calder`;

/** What she writes new letters from. */
export const LETTER_TEMPLATE = `Bristol, {date}

Dear {name},

The advert for {role} at {company} asks for [what they ask for first]. I have done that for three winters at a parcel hub of forty people: late departures went from one in nine to one in thirty.

What draws me to {place}: [one true sentence].

I am free to start six weeks after an offer, and glad to come and walk the floor before then.

Kind regards,
Ines Calder`;
