import type { SampleEnding } from './sample-ending.ts';

/** How the applications turned down within the last month ended: what is still being asked and looked at. */
export const sampleEndingsRejectedLately: readonly SampleEnding[] = [
  {
    company: 'Hartsmoor Housing Association',
    role: 'Voids and repairs manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Sally Verrier',
      text: `Dear Ines,

Thank you for speaking with me about the Voids and repairs manager role. The panel has now met. We will not be inviting you to the next stage, as we had other applicants who were a closer match to the essential criteria.

I hope you find the right role soon.

Sally Verrier
Recruitment officer`,
    },
    request: {
      variant: 'application_stage',
      toName: 'Sally Verrier',
      toEmail: 'sally.verrier@example.com',
      subject: 'A short question: Voids and repairs manager at Hartsmoor Housing Association',
      body: `Dear Sally,

Thank you for letting me know about the Voids and repairs manager role.

May I ask one thing: was it rather my papers, or the compliance side that you asked about in our call? One word would already help, and no reply is fine.

With kind regards,
Ines Calder`,
      sentDaysAgo: 22,
      remindedDaysAgo: 14,
      noAnswerDaysAgo: 4,
    },
    review: {
      startedDaysAgo: 20,
      finishedDaysAgo: 20,
      answers: {
        wentWell: 'Said plainly what I do not know instead of circling round it.',
        aim: 'To get from the call to the panel.',
        happened: 'The compliance questions came early, and I could only give the outline.',
        tripped: [
          {
            question: 'How do you make sure that gas and asbestos checks are done before a let?',
            keep: true,
          },
        ],
        tailored: 'mostly',
        requirements: [
          { text: 'Managing contractors on a schedule of rates', shown: 'shown' },
          { text: 'Knowledge of gas, electrical and asbestos compliance', shown: 'missing' },
          { text: 'Budget management above £1 million', shown: 'have_not_shown' },
        ],
        preparation: { organisation: 'yes', questions: 'yes', payRange: 'yes', logistics: 'yes' },
        ownThemes: ['skill_gap'],
        sureness: 2,
        keep: 'Saying what I do not know, and how I would find out.',
        tryNext: 'Put the £1.4 million budget on the first page of the CV.',
      },
    },
  },
  {
    company: 'Vale and Hart',
    role: 'Head of fulfilment',
    howCame: 'email',
    look: 4,
    said: {
      who: 'Zoe Marchetti',
      text: `Hi Ines,

Duncan and Imogen really enjoyed meeting you. For this post they need someone who has already run online retail at our scale, so we will not be going ahead. That was the deciding point, and nothing you said in the room.

All the best,
Zoe`,
      themes: [
        {
          code: 'experience_level',
          control: 'partly',
          sureness: 3,
          named: 'Online retail at their scale',
          quotes: ['they need someone who has already run online retail at our scale'],
        },
      ],
    },
    request: {
      variant: 'after_interview',
      toName: 'Duncan Vale',
      toEmail: 'duncan.vale@example.com',
      subject: 'Thank you, and a short question: Head of fulfilment at Vale and Hart',
      body: `Dear Duncan,

Thank you for two good conversations about the Head of fulfilment role. I enjoyed hearing how the first warehouse was set up, and I accept your decision.

If you have a minute: which part of online retail would you learn first in my place? A line is plenty, and no reply is fine.

With kind regards,
Ines Calder`,
      sentDaysAgo: 8,
    },
    review: {
      startedDaysAgo: 9,
      answers: {
        wentWell: 'I did not pretend to have done what I have not done.',
        aim: 'To see whether remote work on this scale would suit me.',
      },
    },
  },
  {
    company: 'Halden Freight',
    role: 'Regional operations lead',
    howCame: 'email',
    look: 'to_review',
    said: {
      who: 'Dana Whitlow',
      text: `Dear Ines,

Thank you for coming in again, and for a good conversation. Rufus and I spoke for a long time about this one. We have decided to go forward with another candidate whose experience is more closely aligned with what the three depots need now.

I would be glad to stay in touch.

Dana`,
      themes: [{ code: 'closer_match', control: 'partly', quotes: ['more closely aligned'] }],
    },
    request: {
      variant: 'after_interview',
      toName: 'Dana Whitlow',
      toEmail: 'dana.whitlow@example.com',
      subject: 'Thank you, and a short question: Regional operations lead at Halden Freight',
      body: `Dear Dana,

Thank you for the conversation about the Regional operations lead role. I enjoyed hearing how nights and days are coming closer together, and I accept your decision.

If you have a minute, two small questions would help me: was there an answer of mine that did not convince you, and would more SQL have made a difference?

A line is plenty, and no reply is fine. I would be glad to stay in touch.

With kind regards,
Ines Calder`,
    },
  },
];
