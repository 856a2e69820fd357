import type { SampleEntry } from './sample-journal-entry.ts';

/** Her journal of the weeks in which several employers talked with her at once, oldest first. */
export const sampleJournalTalks: readonly SampleEntry[] = [
  {
    daysAgo: 37,
    at: '10:20',
    title: 'Unit one',
    body: `The first unit of the waiting list course, after breakfast and before anything else. The clock starts when the referral arrives. It stops at treatment, and at several other things that look like treatment and are not.

It *is* a sorting plan. I was nearly right at @{Ashcombe Vale Hospitals} and entirely unable to say so.

Thirty-five minutes with the quiz. One each weekday, then, while the kettle is still warm. #course`,
    energy: 4,
    worry: 2,
  },
  {
    daysAgo: 34,
    at: '20:50',
    title: 'Two calls, standing up',
    body: `@{Hartsmoor Housing Association|Sally Verrier} first. Gas, asbestos, electrical, all in the first five minutes. I know the outline, and said that the outline is what I have, and whom I would ask for the rest. It felt dry and honest, like toast.

Then @{Bellwater Group|Fran Osgood}, who found me through a search. She knew the job at @{Bellwater Group} and said what it pays before I had the lid off my pen. I had forgotten that one can simply say it.

Stood up for both. The neighbours’ cat attended the second. #practice`,
  },
  {
    daysAgo: 33,
    at: '19:00',
    title: 'Questions I ask them',
    pinned: true,
    body: `So that I never again ask about the canteen.

- What does a good first ninety days look like here?
- Who makes the rota, and how far ahead does it go up?
- What worries you about the team at the moment?
- What did the last person in this post do well?
- When will you decide, and who will tell me?

Two are plenty for half an hour. Choose them on the way in.

Saved programme manager at @{Brightmoor Council} today and read it twice. I would have questions for that one. #practice`,
  },
  {
    daysAgo: 31,
    at: '18:30',
    title: 'Without the certificate',
    body: `Dropped the CPC. Nine months until it counts, and only two of my adverts ask for it. I had kept it on the list because it is an evening class with a certificate at the end, and I do like a certificate.

Sent @{Calloway Foods} today; Nadia has told them that I exist. And @{Wickham Rail Freight|Ewan Fairlie} wrote that hiring at @{Wickham Rail Freight} has stopped until the next financial year. He had said on the phone that it might. Nothing there for me to push.

The marks from @{Inland Rivers Authority} came two days ago: 4, 4 and 3. Same form, one better. #course #figures`,
  },
  {
    daysAgo: 26,
    at: '21:40',
    title: 'Cheltenham and back',
    body: `@{Vale and Hart}, in the flesh at last. @{Vale and Hart|Duncan Vale} drew their warehouse on the back of my visitor form and @{Vale and Hart|Imogen Hart} corrected it. They want online retail at their scale, which is mostly returns, by the tonne. I have not done that and did not pretend. Said what carries over and where it stops.

A train, then a bus instead of a train, with a driver who asked the front row for the way. Home at nine, with a pasty in me. #bus`,
    energy: 2,
  },
  {
    daysAgo: 24,
    at: '17:00',
    title: 'Upside down',
    kind: 'after_interview',
    body: `The north hub of @{Stanmere Logistics}, in Filton. First answer, first sentence: late departures, three winters, one in nine to one in thirty. @{Stanmere Logistics|Des Farrow} wrote it down. I can read upside down, it comes of years at a counter.

After that it was like talking to somebody across a yard. @{Stanmere Logistics|Kerry Aldous} asked about weekends and I asked how far ahead the rota goes up. Six weeks, she said. Des looked at the ceiling.

At home there was a mail from @{Hartsmoor Housing Association}: others were closer to the essential criteria. Another day it would have had a page of its own. #rotas #figures`,
  },
  {
    daysAgo: 20,
    at: '19:40',
    title: 'Bath, then glass',
    body: `@{Bellwater Group} in the morning, with @{Bellwater Group|Anil Deshmukh} and @{Bellwater Group|Carys Penfold}. The supplier dispute landed; from the way Carys looked at Anil they have one of their own. Then they asked about disagreeing with a manager, and I stumbled. I have disagreed with several. I had none of them on me.

@{Oxenholme Glass|Marek Dolan} at half past three was honest about @{Oxenholme Glass}: the last two managers left within a year. I asked what they would say if I rang them. “One would say the furnace,” he said, and did not go on.

For the list: one disagreement, with an ending. #practice`,
  },
  {
    daysAgo: 17,
    at: '16:40',
    title: 'A tidy no',
    body: `Wrote to @{Lyddon Borough Council|Vikki Nash} and withdrew. The panel had moved twice, and now the post is fixed term. Four sentences with the thank-you. That keeps the week for Bellwater, and for sleep.

In the morning the last round at @{Dunmore Energy}, with @{Dunmore Energy|Rhodri Blake} and @{Dunmore Energy|Elspeth Quaife}. Tired, but clear. Two days ago I had practised his re-plan on the breakfast table with eggs for depots, and it is still the best preparation I have had. Elspeth asked how I report bad news upwards. Early, short, and with the next step in my hand, I said, and noticed that I had just done it.`,
  },
  {
    daysAgo: 15,
    at: '20:15',
    title: '',
    body: 'The whole loop with Tom, nine miles, and then the pub with our boots off under the table. No laptop. #walking #rest',
  },
  {
    daysAgo: 14,
    at: '18:50',
    title: 'How they mark',
    body: `@{Brightmoor Council|Bea Thorne} explained how answers are marked before I had to ask. Each criterion by itself, and nothing for charm. It was the first call in which I took more notes than the caller.

At three @{Bellwater Group|Anil Deshmukh} again, mostly about how I would start. Slowly, I said, and with the people who pick up the phone. Felt steady.

If I could choose from here, it would be @{Brightmoor Council}. Writing that down moves nothing. I wanted to see what it looked like.`,
    energy: 4,
    worry: 2,
  },
];
