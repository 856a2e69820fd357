import type { SampleEnding } from './sample-ending.ts';

/** How the applications turned down after at least one interview ended, more than a month ago, oldest first. */
export const sampleEndingsInterviewed: readonly SampleEnding[] = [
  {
    company: 'Avonleigh District Council',
    role: 'Waste services manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Joy Okafor',
      text: `Dear Ms Calder,

Waste services manager

Thank you for attending the interview. I am writing to let you know that you were not successful on this occasion. If you would like feedback, please telephone this office within ten working days.

Yours sincerely,
Joy Okafor
HR adviser`,
    },
    review: {
      startedDaysAgo: 90,
      finishedDaysAgo: 90,
      answers: {
        wentWell: 'I went, after nine years without an interview. Derek laughed in the right place.',
        aim: 'To get through a panel without notes.',
        happened: 'I said “we” nearly all the time and hardly said what I did myself.',
        tripped: [{ question: 'What exactly was your part in the change you describe?', keep: true }],
        tailored: 'a_little',
        answers: [
          {
            question: 'A change you led that people did not want',
            situation: 2,
            task: 1,
            actions: 0,
            result: 1,
            length: 1,
          },
        ],
        preparation: { organisation: 'partly', questions: 'no', payRange: 'yes', logistics: 'yes' },
        ownThemes: ['interview_performance'],
        sureness: 2,
        keep: 'The story about the two depots.',
        tryNext: 'Say “I” where it was me, and end with what came of it.',
      },
    },
  },
  {
    company: 'St Wenna’s Hospice',
    role: 'Head of operations',
    howCame: 'call',
    look: 'done',
    said: {
      who: 'Ruth Penrose',
      text: 'Written down after the call: “It was close. In the end we chose someone who has run a hospice before. Please don’t read more into it than that.”',
      themes: [
        {
          code: 'experience_level',
          control: 'partly',
          sureness: 3,
          named: 'Running a hospice',
          quotes: ['we chose someone who has run a hospice before'],
        },
      ],
    },
    notes: [{ daysAgo: 72, text: 'Sent Ruth a card. Nothing to ask: she had said it herself.' }],
  },
  {
    company: 'Merrow Foods',
    role: 'Site operations manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Bryony Tull',
      text: `Dear Ines,

Thank you for the time and thought you have given to our process. We had two very good people at the end and have offered the role to the other candidate, whose background was the closer match.

We would be glad to hear from you again.

Bryony Tull`,
    },
    request: {
      variant: 'after_interview',
      toName: 'Bryony Tull',
      toEmail: 'bryony.tull@example.com',
      subject: 'Thank you, and a short question: Site operations manager at Merrow Foods',
      body: `Dear Bryony,

Thank you for both conversations about the Site operations manager role. I enjoyed hearing how the new line was brought in, and I accept your decision.

If you have a minute: was it the line efficiency figures that Colin asked about? A line is plenty, and no reply is fine.

With kind regards,
Ines Calder`,
      sentDaysAgo: 64,
      declinedDaysAgo: 61,
    },
    notes: [
      { daysAgo: 61, text: 'Bryony answered kindly that they give no feedback on individual decisions.' },
    ],
    review: {
      startedDaysAgo: 62,
      finishedDaysAgo: 60,
      answers: {
        wentWell: 'Three conversations, and in each of them people came back to the rota story.',
        aim: 'To show that I can run a site, not only a shift.',
        happened: 'Strong on people, thin on line efficiency. Colin noticed and asked twice.',
        tripped: [
          { question: 'How would you raise line efficiency in the first quarter?', keep: true },
          { question: 'Which figure do you look at first in the morning, and why?', keep: true },
        ],
        tailored: 'mostly',
        answers: [
          {
            question: 'How would you raise line efficiency in the first quarter?',
            situation: 1,
            task: 1,
            actions: 1,
            result: 0,
            length: 2,
          },
        ],
        preparation: { organisation: 'yes', questions: 'yes', payRange: 'yes', logistics: 'yes' },
        outsideCauses: ['closer_match'],
        ownThemes: ['interview_performance'],
        sureness: 1,
        keep: 'Opening with the rota story.',
        tryNext: 'Keep four figures from the hub ready, with before and after.',
      },
    },
  },
  {
    company: 'Ashcombe Vale Hospitals',
    role: 'Outpatient operations manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Recruitment, Ashcombe Vale Hospitals',
      text: `Dear Ines,

Outpatient operations manager

Thank you for attending the interview. Unfortunately, on this occasion, we are unable to offer you the position.

May we take this opportunity to thank you for your interest in the Trust.`,
    },
    request: {
      variant: 'after_interview',
      toName: 'Stuart Henley',
      toEmail: 'stuart.henley@example.com',
      subject: 'Thank you, and a short question: Outpatient operations manager at Ashcombe Vale Hospitals',
      body: `Dear Stuart,

Thank you for the conversation about the Outpatient operations manager role. I enjoyed hearing about the weekend clinics, and I accept your decision.

If you have a minute, one question would help me: which one thing would you have liked to see more of? A line is plenty, and no reply is fine.

With kind regards,
Ines Calder`,
      sentDaysAgo: 46,
      answered: {
        daysAgo: 39,
        who: 'Stuart Henley',
        text: `Hi Ines,

Happy to. We would have liked more knowledge of the waiting list rules, how the clock starts and stops and what that does to clinic templates. It is learnable, there is a good short course. The rest was sound and the panel liked the way you talked about staff.

Stuart`,
        themes: [
          {
            code: 'skill_gap',
            control: 'within',
            sureness: 3,
            named: 'Waiting list rules',
            quotes: ['We would have liked more knowledge of the waiting list rules'],
          },
        ],
      },
    },
    review: {
      startedDaysAgo: 45,
      finishedDaysAgo: 38,
      answers: {
        wentWell: 'I was steady although it was the last slot of the day. The staffing answer was clear.',
        aim: 'To show that operations carry over from freight to clinics.',
        happened: 'Asked about clinic templates, I guessed. It would have been better to say so.',
        tripped: [{ question: 'How would you change a clinic template when demand shifts?', keep: true }],
        tailored: 'mostly',
        preparation: { organisation: 'yes', questions: 'yes', payRange: 'yes', logistics: 'partly' },
        ownThemes: ['skill_gap'],
        sureness: 3,
        keep: 'The staffing answer, as it was.',
        tryNext: 'Take the short course on waiting list rules before the next hospital interview.',
      },
    },
  },
];
