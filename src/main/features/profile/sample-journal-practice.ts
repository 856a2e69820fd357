import type { SampleEntry } from './sample-journal-entry.ts';

/** Her journal of the weeks in which she changed how she prepares, oldest first. */
export const sampleJournalPractice: readonly SampleEntry[] = [
  {
    daysAgo: 62,
    at: '19:30',
    title: 'Read it again in the morning',
    body: `Withdrew from the nights at @{Ferrin Gate Logistics} two days ago and have been wondering how I got there. That makes three: the quarry at five, the cold store in turn, four nights in Avonmouth. Each time the hours stood in the advert, or close by, and each time I sent it in the evening.

So there is a card by the screen now. If an advert names nights or starts before six, I save it and read it again the next morning. It costs one night’s sleep, which is rather the point. #rotas`,
  },
  {
    daysAgo: 60,
    at: '20:40',
    title: 'Aloud, with Hal',
    body: `Hal came round to be the panel. He put on his reading glasses for it and called me Ms Calder. The first go at the change story took six minutes and arrived nowhere. The second began with one in nine to one in thirty, and he sat up.

- The number first, then how
- One name at most, or they lose count of who is who
- Stop when it has stopped

Hal’s own story, about a forklift and a swan, took nine. #practice`,
    energy: 4,
    worry: 2,
  },
  {
    daysAgo: 57,
    at: '10:40',
    title: 'Stories, with their numbers',
    pinned: true,
    body: `Kept at the top so that I stop rebuilding them the night before.

## The rota change
Two depots, forty people. I drew the first version, took it to the works council and changed it twice. **Late departures: one in nine to one in thirty.**

## The supplier dispute
Three invoices, one contract, nobody speaking. I asked for one meeting and one page. **Settled in nine days, contract kept.**

## The night shift
Two people leaving every month. I worked four nights before I said anything. **Nobody left in the half year after.**

## The audit
Found the gap in the forklift checks myself and reported it before they came. **One minor point.**

## One that did not work
The handheld scanners. I went too fast, and half of them ended in a drawer. Say what I would do now.

#practice #figures`,
  },
  {
    daysAgo: 55,
    at: '19:30',
    title: 'Last slot of the day',
    kind: 'after_interview',
    body: `@{Ashcombe Vale Hospitals} on screen at a quarter to four. @{Ashcombe Vale Hospitals|Stuart Henley} apologised for his tea, and @{Ashcombe Vale Hospitals|Dr Meera Lall} had plainly been in clinic since eight. We were all tired and quite polite about it. The staffing answer went as it should: late clinics first, ask who wants them, publish six weeks ahead.

Then: how would I change a clinic template when demand shifts? I do not properly know what a clinic template is. I guessed, with confidence, for about two minutes.

Better: “I do not know that term. Is it like a sorting plan?” It may even be like a sorting plan. #rotas`,
  },
  {
    daysAgo: 54,
    at: '12:15',
    title: '4, 3, 3',
    body: `Marks from the @{Office for Coastal Records}: 4, 3 and 3, where a 4 was needed in all of them. The comment says that I list several pieces of work in general terms, and that one example told in full would have been stronger. I read it looking for something to object to. I had listed nine.

The form for @{Inland Rivers Authority} went ten days ago with one story told long, only because I had run out of evening for the others. It is the same form. We shall see.

An agency wrote as well, about @{Harbour Row Kitchens}, who need somebody more or less by lunch. #letters #figures`,
  },
  {
    daysAgo: 50,
    at: '18:45',
    title: '',
    body: 'Walked to the weir in the rain and back in more of it. Nobody asked me to describe a time when. #walking #rest',
  },
  {
    daysAgo: 47,
    at: '17:50',
    title: 'Unable to offer',
    kind: 'after_rejection',
    body: `@{Ashcombe Vale Hospitals} are unable to offer me the position and take this opportunity to thank me for my interest in the Trust. Read it three times for a reason, and there is none in it.

I have an idea of my own, which begins with clinic and ends with template. But an idea is not the same as being told. Shall ask @{Ashcombe Vale Hospitals|Stuart Henley} for one thing, tomorrow, in daylight.

Had @{Stanmere Logistics} open on the other half of the screen all the while, second version of the letter, the peak number in the first paragraph. Sent that and stopped. #letters`,
    worry: 3,
  },
  {
    daysAgo: 45,
    at: '10:40',
    title: 'Coffee with Paolo',
    body: `@{Harbour Row Kitchens|Paolo Renn} gave me coffee at half past eight and a walk round @{Harbour Row Kitchens}. Six cooks, three vans, one whiteboard that has not been wiped this year. He needs help now and told me why without dressing it up: his manager left with a week’s notice and the good van. The van came back.

I liked him. I could do it with my eyes shut, for three months, and then I would open them and be here.

Ideas for his rota kept arriving on the bus, so I wrote two of them down and sent them. They were no use to me. #rotas #bus`,
  },
  {
    daysAgo: 43,
    at: '18:30',
    title: 'The week on one page',
    kind: 'weekly_review',
    body: `## Three wins
- Wrote to Stuart the morning after, in a few lines
- Four applications, each with a first paragraph of its own
- Gave Paolo two rota ideas and wanted nothing for them

## Sent, heard, waiting
Sent to @{Hartsmoor Housing Association}, @{Stanmere Logistics}, @{Lyddon Borough Council} and @{Dunmore Energy}. Heard: no from @{Ashcombe Vale Hospitals}, a second conversation with @{Vale and Hart}, coffee at @{Harbour Row Kitchens}. Waiting for @{Inland Rivers Authority}, @{Wickham Rail Freight} and a line from @{Tolland Bus Company|Pat Wrigley}.

## One thing learnt
Guessing takes longer than saying that I do not know.

## Outside my control
How long a sift takes. Whether the budget at Wickham survives its review.

## Keep, try, drop
- Keep: the number first
- Try: standing up for every call
- Drop: opening the mail before breakfast

## People to thank or write to
Hal, for putting my name in at Dunmore. @{Vale and Hart|Zoe Marchetti}, for quick dates.

## Next week, if and then
- If Paolo rings with an offer, then I ask for a night before I answer
- If a form asks for my reasons for leaving, then I paste the saved ones
- If it is four o’clock, then the lid goes down

## Rest day
The day after tomorrow. Swimming, and a film that Tom picks.`,
    energy: 3,
    worry: 3,
  },
  {
    daysAgo: 39,
    at: '20:10',
    title: 'Stuart answered',
    body: `@{Ashcombe Vale Hospitals|Stuart Henley} answered, with more than I asked for:

> We would have liked more knowledge of the waiting list rules, how the clock starts and stops and what that does to clinic templates. It is learnable, there is a good short course.

The rest was sound, he says. So it did begin with clinic. Found the course: short units, no fee, a quiz at the end of each. Starting the day after tomorrow, when the desk is clear.

Told Paolo no today, over another coffee. @{Harbour Row Kitchens} is three months long, and I would be looking again before I knew where the spoons were. He gave me a loaf. #course #letters #offers`,
  },
];
