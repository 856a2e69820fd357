import type { SampleEntry } from './sample-journal-entry.ts';

/** Her journal from the first advert to the first interview, oldest first. */
export const sampleJournalStart: readonly SampleEntry[] = [
  {
    daysAgo: 145,
    at: '20:10',
    title: 'Somewhere to put it',
    body: `Nine years at the hub, and I have never kept a diary of anything that was not a shift. This one has no columns, which feels like a trick.

What I know so far: operations or service manager, up to an hour each way, no nights if I can help it. What I do not know: nearly everything else. The first advert is saved, depot manager at @{Halden Freight}, and I have read it four times as if it might change.

Rules for the desk: start after breakfast, stop at four, close the lid. #rest`,
    energy: 3,
    worry: 3,
  },
  {
    daysAgo: 144,
    at: '15:35',
    title: '',
    body: 'Sent it. The CV for @{Halden Freight} is the old one and looks it, but it went before four.',
  },
  {
    daysAgo: 139,
    at: '15:50',
    title: 'Reasons for leaving',
    body: `@{Larkmere Homes} today, @{Brindle Courier} two days ago. The housing form wanted my reason for leaving every post since school, with dates. The one I remember best was a bakery that started at four in the morning, so I wrote “hours”.

The courier form took eleven minutes. I cannot say which of the two will have told them more.`,
  },
  {
    daysAgo: 136,
    at: '19:20',
    title: 'Jo and the red pen',
    body: `Jo read the CV over tea and crossed out “responsible for” eleven times. Then she asked what was different at the hub when I left, and I talked for ten minutes without looking at the paper. She turned it over and wrote down what I said.

Late departures went from one in nine to one in thirty. That is nowhere on my two pages. There is a line about being a keen team player, which was not true even at the time.

New first page tomorrow. Saved waste services at @{Avonleigh District Council} to try it on. #letters #figures`,
    energy: 4,
  },
  {
    daysAgo: 129,
    at: '18:05',
    title: 'The first answer',
    kind: 'after_rejection',
    body: `@{Halden Freight} wrote today. Four lines, no reason, from a mailbox that is not monitored. It took me longer to find the message than to read it; it had gone in with the parking receipts.

I was further along with that job than the letter knew. I had worked out where I would leave the car.

What I can see from here: the CV was the old one. Jo’s version has gone to everybody since. Went out for milk and came home the long way. #letters`,
    energy: 2,
    worry: 4,
  },
  {
    daysAgo: 124,
    at: '19:10',
    title: 'On the baseline',
    body: `Severnside jobs fair, in a sports hall with the lines still on the floor. I queued on the baseline. My rule was four people, then home.

- One told me to apply online
- One told me to apply online and gave me a pen
- One had run a depot himself and talked for ten minutes about rosters
- The fourth was @{Pennant Tramways}, who took the CV in the hand and read it

Applied to the tramway from the kitchen table afterwards. Two buses back, one of them on time. #bus`,
  },
  {
    daysAgo: 116,
    at: '18:30',
    title: 'A quiet day',
    body: `Nothing sent, nothing opened. Walked the towpath with Tom as far as the lock and had chips in the rain on the way back. He asked once how it was going, at the start, and after that we talked about the neighbours’ extension for five miles.

@{Tarrant Bakehouse} had said no within two days of my form, by the way. I have had longer exchanges with the man who reads the meter. #rest #walking`,
  },
  {
    daysAgo: 108,
    at: '11:15',
    title: 'Twenty minutes with Lynn',
    body: `My first call of all, @{Pennant Tramways|Lynn Castell} from the tramway. They need somebody who knows signalling, and she said so in the first five minutes, so that neither of us had to act. I asked what people with my background usually come in as. Duty manager, she thought, and not this year.

For next time: stand up. I took it sitting on the edge of the bed and could hear that in my voice. #practice`,
  },
  {
    daysAgo: 107,
    at: '20:50',
    title: 'Five in the morning',
    body: `@{Greave Aggregates} rang about the quarry. They want a quarry manager certificate, which I have not got, and a start at 05:00, which I have had. Said thank you and no in the same call.

Tom thinks I would have been the best rested person on site, for an hour, until everybody else arrived. I do not think he has understood five o’clock.

Odd to be the one who says it. Not pleasant, but quick. #rotas`,
  },
  {
    daysAgo: 102,
    at: '21:05',
    title: 'Before Keynsham',
    body: `The panel at @{Avonleigh District Council} is at two tomorrow.

- [x] Bus times, and the bus before that one
- [x] Ironed the blue shirt
- [x] What the post pays
- [x] The two depots story aloud, twice
- [ ] The committee papers, to the end
- [ ] Three questions for them

It is nine, and the last two can stay as they are. I would rather be awake tomorrow than thorough tonight. #practice #bus`,
    worry: 4,
  },
  {
    daysAgo: 101,
    at: '17:40',
    title: 'First one in nine years',
    kind: 'after_interview',
    body: `@{Avonleigh District Council}, two people and a jug of water. @{Avonleigh District Council|Derek Maslin} laughed in the right place, at the second depot. @{Avonleigh District Council|Joy Okafor} wrote without looking up, which I decided to find restful.

I said “we” from beginning to end. We changed the rota, we moved the start, we brought the lates down. On the bus home I tried to work out which of those was me, and it was most of them.

At the end they asked for my questions, so I asked about the canteen. There is no canteen.

Still: went in, sat down, answered, came out. Legs like string. #practice`,
    energy: 2,
    worry: 3,
  },
];
