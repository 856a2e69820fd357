import type { SampleEntry } from './sample-journal-entry.ts';

/** Her journal of the last twelve days, oldest first. None is of today, which may only just have begun. */
export const sampleJournalLately: readonly SampleEntry[] = [
  {
    daysAgo: 12,
    at: '14:10',
    title: 'The night shift, told first',
    kind: 'after_interview',
    body: `@{Halden Freight} in Avonmouth. The night shift story first, as planned, and @{Halden Freight|Dana Whitlow} came back to it at the end. I asked what the first ninety days look like, and @{Halden Freight|Rufus Eade} told me more than the advert does: three depots and three ways of handing over.

SQL came up. I am on the course, I said, as far as grouping, and added no adjectives. There was little to show.

@{Vale and Hart} mailed while I was out. Somebody who has run online retail at their scale, and nothing I said in the room. I shall look at it properly another week. #practice`,
    energy: 3,
    worry: 3,
  },
  {
    daysAgo: 10,
    at: '18:45',
    title: 'Near the furnace',
    body: `@{Oxenholme Glass}, ninety minutes with @{Oxenholme Glass|Sheila Prowse}. A good tour. I have never stood so near anything so hot and been asked about absence.

I took too long to get to the result, each time, and could see her waiting for it like somebody holding a door. My own furnace story deserves two minutes and I gave it seven.

Yesterday went better: @{Stanmere Logistics|Louise Kerrigan} told me what worries her about the hub, because I asked. #figures`,
  },
  {
    daysAgo: 9,
    at: '16:50',
    title: 'Joins, finally',
    body: `Two hours on the query course, then stopped on time. The left join makes sense now that I drew the two depots on paper. Every trailer stays in the list, even the one that has no driver. That empty field is what I used to ring round about at half past four.

I told @{Marlin Rail|Sunil Batra} two days ago that I am at joins and grouping, no further. Today it would be slightly truer. #course`,
    energy: 4,
  },
  {
    daysAgo: 7,
    at: '17:05',
    title: '',
    body: '@{Lumen Orchard|Callum Peake}, twenty minutes, mostly notice period and pay. Named my figure first and he did not argue. #money',
  },
  {
    daysAgo: 7,
    at: '20:40',
    title: 'Notes from the first round',
    kind: 'after_interview',
    body: `They asked twice about shift handovers, @{Calloway Foods|Graham Lisle} first and @{Calloway Foods|Tess Maddox} again in other words. I had one example and stretched it until you could see through it.

The changeover story held. The scanners went down best of all: Graham has some in a drawer himself.

Before the visit I want a second handover story. Either the night of the burst main or the week with two Daves.

@{Oxenholme Glass|Sheila Prowse} has written: “Clear examples. Say the result earlier.” Fair, and short, as one would expect. #practice #rotas`,
    energy: 3,
    worry: 2,
  },
  {
    daysAgo: 6,
    at: '15:20',
    title: 'What I would not move',
    body: `Both warehouses at @{Harrow Lane Press}, with @{Harrow Lane Press|Ros Whitcombe} and @{Harrow Lane Press|Neil Aske}. Neil asked the best question of the five months: what would I not move at all? The packing bench by the window, I said, because everybody at it can see who comes in. He nodded for some time.

Nine months, so it would only hold the mortgage while I look. I liked it more than I meant to.

Jo has sent my CV to the site director at @{Kestrel Packaging}, which is not advertised anywhere. Thank her properly, with cake. #rotas`,
  },
  {
    daysAgo: 5,
    at: '17:40',
    title: 'Subject to the board',
    body: `@{Bellwater Group|Fran Osgood} rang. They would like me, subject to the board, so it is a yes with a gate in front of it. Wrote down what is certain and the line stayed empty. Wrote down what I know: the work, the people, Bath, two buses.

Told Tom, who put out the good biscuits and then asked whether it counts. It does not count yet. We ate the biscuits. #offers #bus`,
  },
  {
    daysAgo: 4,
    at: '16:20',
    title: 'Three before lunch',
    body: `@{Brightmoor Council} invite me to the panel, with ten minutes of presentation. @{Oxenholme Glass|Marek Dolan} rang: the directors want to meet, dates to follow. @{Copperfield Transit} would like two dates for a visit to the depot. I drew the fortnight on the back of an envelope and there is still white on it.

@{Hartsmoor Housing Association|Sally Verrier} has not answered, and I have closed that one for myself. She has enough to do.

@{Arden Utilities} sent, with the SQL down as in progress. Lid shut at four.`,
  },
  {
    daysAgo: 3,
    at: '20:30',
    title: 'Two letters',
    body: `The written offer from @{Stanmere Logistics|Kerry Aldous}: £54,500, a start in six weeks, two weeks to answer. Read it twice, then aloud to Tom, who asked me to do the pension part again.

Below it, the same afternoon, a mail from @{Halden Freight}. I have not opened it. I know roughly what their mails look like from outside, and tonight I should like to have only the one letter.

For Marguerite: how do I ask Stanmere for a week without doing harm? #offers #letters`,
    worry: 3,
  },
  {
    daysAgo: 2,
    at: '14:20',
    title: 'After the Halden letter',
    kind: 'after_rejection',
    body: `The letter from @{Halden Freight} came yesterday and I left it closed until today. It was shorter than I feared. Somebody closer to what the three depots need now, and I could not have changed that from where I sat.

What I would do again: start with the night shift story. @{Halden Freight|Dana Whitlow} came back to it, and she writes that she would be glad to stay in touch. I also asked about the first ninety days, and the answer told me more than the advert did.

Whether the SQL weighed, I do not know. It is something I can do something about.

- [x] Read the letter once, slowly
- [ ] Finish the depot query this week
- [ ] Thank Dana, whether or not I ask anything

#letters`,
    energy: 3,
    worry: 2,
  },
  {
    daysAgo: 1,
    at: '11:00',
    title: 'What I want from the panel',
    body: `Three stories, not five. The rota change, the supplier dispute, the audit.

Ten minutes of presentation means nine and a breath. Hal has offered to be finance, with the glasses. What I want from the hour at @{Brightmoor Council}:

- The result by the second sentence
- To answer the question that was asked
- To find out who decides when the buses and the budget disagree

Whether they choose me is not on the list, since it is not mine to bring. #practice`,
  },
  {
    daysAgo: 1,
    at: '18:10',
    title: 'A full week',
    kind: 'weekly_review',
    body: `## Three wins
- Opened the Halden letter, once, slowly
- Named my figure first to @{Lumen Orchard|Callum Peake}
- Found the second handover story: the burst main

## Sent, heard, waiting
Sent to @{Ostermann Freight}, @{Arden Utilities} and @{Pellworth Dairy}, and by way of Jo to @{Kestrel Packaging}. Heard: an offer from @{Stanmere Logistics}, a spoken one from @{Bellwater Group}, the panel at @{Brightmoor Council}, a first call with @{Tidewell Health}, no from @{Halden Freight}. Waiting for the references at @{Dunmore Energy}, for @{Harrow Lane Press} and for an answer to my note to @{Ravel Textiles}.

## One thing learnt
The result can come first and the story is still a story.

## Outside my control
The board at Bellwater. When Brightmoor decides. Who else is in the waiting room.

## Keep, try, drop
- Keep: closing the lid at four
- Try: one disagreement, with an ending, aloud
- Drop: looking at portals that say in review

## People to thank or write to
Jo, with cake. Dana. @{Calloway Foods|Tess Maddox}, about gate 2 and the shoes. Both referees.

## Next week, if and then
- If Stanmere presses, then I ask for the week in one sentence
- If the panel asks about something I do not know, then I say so and say whom I would ask
- If @{Fennick and Lowe} are still silent, then one short follow-up and no second

## Rest day
The day after the panel. The towpath, as far as the lock, with chips.`,
    energy: 4,
    worry: 3,
  },
];
