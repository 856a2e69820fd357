import type { SampleEntry } from './sample-journal-entry.ts';

/** Her journal of the first rounds and the first offer, oldest first. */
export const sampleJournalFirstRounds: readonly SampleEntry[] = [
  {
    daysAgo: 99,
    at: '10:50',
    title: '',
    body: 'Slept ten hours. Whatever the panel used up, it was not on the checklist. #rest',
  },
  {
    daysAgo: 94,
    at: '17:15',
    title: 'The Keynsham letter',
    kind: 'after_rejection',
    body: `@{Avonleigh District Council} at half past three: not successful on this occasion, and a number to telephone within ten working days. Signed by @{Avonleigh District Council|Joy Okafor}, who wrote so much down.

I should like to know what is in those notes, and I cannot see myself dialling. Copied the number on to the pad by the phone. Then put the pad in the drawer, so I suppose that is an answer for today.

Made a curry that takes two hours, for the two hours. #letters`,
  },
  {
    daysAgo: 90,
    at: '20:20',
    title: 'I, not we',
    body: `Wrote the two depots story out as it happened and underlined what I did with my own hands. Drew the first rota. Stood in both yards at half past four. Took it to the works council and changed it twice. Told the night leads myself. Six underlinings, and in the room I had given myself none.

It does not sound like boasting on paper. It sounds like a shift log.

So: “I” where it was me, and end with what came of it. #practice #rotas`,
  },
  {
    daysAgo: 85,
    at: '21:30',
    title: 'Sums',
    body: `Emptied the drawer on to the table and did the real ones with Tom. Mortgage, gas, car, dentist. With what is put by we are all right for some months, longer if the car behaves. I had been carrying a worse figure about in my head, with no working shown.

Cancelled two subscriptions. Kept the swimming. We look again in a month, at this table, and not at two in the morning on the landing. #money`,
    worry: 4,
  },
  {
    daysAgo: 82,
    at: '20:45',
    title: 'Two panels, different shoes',
    body: `The cold store tomorrow, the hospice the morning after. For @{St Wenna’s Hospice}:

- [x] Accounts for the last two years
- [x] What a charity shop takes in a week
- [x] Fire safety where people cannot walk out
- [x] Volunteers: who signs them in, who thanks them
- [ ] The reserves policy again, slower

For @{Colebrook Cold Store}: a jumper. #practice`,
  },
  {
    daysAgo: 81,
    at: '18:50',
    title: 'Nobody looked up',
    body: `@{Colebrook Cold Store} with @{Colebrook Cold Store|Stan Boyle} and @{Colebrook Cold Store|Hilary Crewe}. Comfortable. They asked what I would do about a dock door that never shuts, and I knew, because ours never did.

Then the walk through. Thirty people at work and not one of them looked up, not at Stan and not at me. At the hub somebody would have shouted about the kettle at least. I said nothing and have been thinking about it since the bus. #rotas`,
  },
  {
    daysAgo: 80,
    at: '13:10',
    title: 'The garden room',
    body: `@{St Wenna’s Hospice}, an hour and a quarter in a room with French windows and a cat that belongs to nobody. @{St Wenna’s Hospice|Ruth Penrose} asks short questions and leaves a gap after the answer. I mostly managed not to fill it.

Volunteers good, fire safety good. Then @{St Wenna’s Hospice|Adeyemi Cole}, the trustee, asked what I would do if the shops fell by a fifth, and I heard myself begin about parcels. The answer was in the reserves policy. I had it in my bag.

Ate a sandwich on the front in a wind that took the lettuce. Two panels in two days is one too many.`,
  },
  {
    daysAgo: 76,
    at: '16:10',
    title: 'Principles',
    kind: 'after_interview',
    body: `@{Merrow Foods} on screen, with @{Merrow Foods|Colin Yeates}. On people I was strong. On the line I was thin. How would I raise line efficiency in the first quarter? I gave him principles. Which figure do I look at first in the morning? More principles. I could see him not writing.

I do know this, only I know it in parcels. Four figures from the hub, before and after, short enough to say:

- Late departures, one in nine to one in thirty
- Sorting hours per thousand: find the old sheet
- Agency share in peak: ask the shift leads
- Sick days on nights: ask the shift leads

#figures #practice`,
  },
  {
    daysAgo: 74,
    at: '18:40',
    title: 'Wanted twice',
    body: `@{Colebrook Cold Store|Stan Boyle} rang at eleven with an offer. I wrote the figure down and looked at it, and it was under the advert. Nights in turn as well, which I had taken for a manner of speaking. He can wait a few days.

At three @{Trellick Facilities|Kim Rudge} from @{Trellick Facilities}, keen as mustard, with dates to follow.

A peculiar thing, to be asked for twice in one day and not to want supper. #offers`,
  },
  {
    daysAgo: 73,
    at: '17:50',
    title: 'Ruth rang herself',
    kind: 'after_rejection',
    body: `@{St Wenna’s Hospice|Ruth Penrose} rang herself, ten past four. It was close, and the other person has run a hospice. Please do not read more into it than that, she said, so I wrote that down as well, because I would have.

There is nothing in it for me to mend, and I did look. I mind this one more than the others. I had begun to think of the garden room as somewhere I go.

Shall send her a card. Tom has gone for fish.`,
  },
  {
    daysAgo: 71,
    at: '22:50',
    title: 'Medium',
    private: true,
    body: `Mum rang, and I told her it was going well in the voice I used to keep for auditors. Then I was short with Tom about the bins, which had done nothing.

What was underneath: last night at half past ten I applied for four nights a week in Avonmouth, @{Ferrin Gate Logistics}, because it was the first advert on the page and I wanted to have done something. I was not looking for work by then. I was looking for the feeling of having sent one.

Some evenings I am frightened that the sums will be ready before the answer is. There, it is written down, and it is no bigger than the page.

In the morning, sorry about the bins. And Mum gets the true version, which is medium.`,
    energy: 1,
    worry: 5,
  },
  {
    daysAgo: 70,
    at: '19:30',
    title: 'No, thank you',
    body: `Rang @{Colebrook Cold Store|Stan Boyle} and said no. Pay below the advert, nights in turn, and a floor where nobody looks up, although I kept the third to myself. He was decent about it. The last one told him the same, he said, only longer.

The bank statement thinks I am silly. The drive home at half past six in the morning thinks I am not, and I know that drive. #offers #money`,
    energy: 3,
    worry: 3,
  },
  {
    daysAgo: 69,
    at: '20:15',
    title: 'Two of us',
    body: `Last round at @{Merrow Foods} in Taunton, with @{Merrow Foods|Colin Yeates} and @{Merrow Foods|Bryony Tull}. A good room. I had my four figures with me and used three. At the end Bryony said that there were two of us left, plainly, so that I would know. I sat in the car park for a while with the engine off.

It is an hour each way, an hour and twenty behind a caravan. I would take it and I would hate the caravan. Nothing to do now except not look at the mail.`,
  },
  {
    daysAgo: 66,
    at: '17:30',
    title: 'And then one',
    kind: 'after_rejection',
    body: `@{Merrow Foods} have offered it to the other candidate, whose background was the closer match. Read it in the hall with my coat on.

What held: the rota story, in all three conversations. What did not: line efficiency, the first time. Whether the one outweighed the other I cannot know from the hall.

Might ask @{Merrow Foods|Bryony Tull} a single question in a day or two, if it still sounds like a question by then and not like a complaint. #letters`,
    worry: 3,
  },
  {
    daysAgo: 66,
    at: '21:10',
    title: '',
    body: 'Tom made soup. We talked about gutters. #rest',
  },
];
