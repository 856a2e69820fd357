import type { SampleEnding } from './sample-ending.ts';

/** How the applications turned down on paper or after a first call ended, more than a month ago, oldest first. */
export const sampleEndingsRejected: readonly SampleEnding[] = [
  {
    company: 'Halden Freight',
    role: 'Depot manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Halden Freight Recruitment',
      text: `Dear Ines,

Thank you for taking the time to apply for the position of Depot manager. After careful review we regret to inform you that your application has not been successful on this occasion.

We wish you every success in your search.

Halden Freight Recruitment
This mailbox is not monitored.`,
    },
    own: [
      { code: 'application_materials', control: 'within', sureness: 1, named: 'CV was still the old one' },
    ],
  },
  {
    company: 'Larkmere Homes',
    role: 'Neighbourhood operations manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Larkmere Homes People Team',
      text: `Hello Ines,

Thank you for your interest in joining Larkmere Homes. We enjoyed reading your application. On this occasion we have decided to move forward with other candidates whose experience more closely matches what we are looking for.

We will keep your details on file for six months.

Best wishes,
The People Team`,
      themes: [{ code: 'closer_match', control: 'partly', quotes: ['more closely matches'] }],
    },
  },
  {
    company: 'Pennant Tramways',
    role: 'Control room manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Lynn Castell',
      text: `Hi Ines,

It was good to speak last week. We have now reviewed everyone for the Control room manager role and will not be taking your application further.

Thank you again for your time.

Lynn`,
    },
    own: [
      {
        code: 'experience_level',
        control: 'partly',
        sureness: 2,
        named: 'Signalling, from the call with Lynn',
      },
    ],
    notes: [
      {
        daysAgo: 103,
        text: 'The mail gives no reason. In the call she said they need signalling knowledge.',
      },
    ],
  },
  {
    company: 'Tarrant Bakehouse',
    role: 'Production operations manager',
    howCame: 'portal',
    look: 'done',
    said: {
      who: '',
      text: `Status of your application: Not selected

Thank you for your application for Production operations manager (Bristol). We have reviewed your profile and will not be moving forward with your application at this time.`,
    },
    own: [{ code: 'eligibility', control: 'within', sureness: 1, named: 'Food safety level 3' }],
  },
  {
    company: 'Sedge Water',
    role: 'Customer operations manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Sedge Water Careers',
      text: `Dear applicant,

Thank you for applying to Sedge Water. We received a very large number of applications for this role, and I am sorry to let you know that yours has not been shortlisted.

Because of the volume we are unable to give individual feedback.

Kind regards,
Sedge Water Careers`,
      themes: [
        { code: 'high_volume', control: 'outside', quotes: ['received a very large number of applications'] },
      ],
    },
  },
  {
    company: 'Office for Coastal Records',
    role: 'Programme delivery manager',
    howCame: 'portal',
    look: 'done',
    said: {
      who: 'Resourcing hub',
      text: `Dear Ines Calder,

Programme delivery manager: outcome of the sift

Each behaviour was marked from 1 to 7 and a mark of 4 was needed in all of them. Your marks were: Managing a quality service 4, Making effective decisions 3, Leadership 3. We are therefore unable to take you to the next stage.

Comment from the panel: your application lists several pieces of work in general terms. One example told in full, with your own part and the result, would have given stronger evidence.

Regards,
Resourcing hub`,
      themes: [
        {
          code: 'application_materials',
          control: 'within',
          sureness: 3,
          named: 'One example told in full',
          quotes: [
            'your application lists several pieces of work in general terms',
            'One example told in full, with your own part and the result, would have given stronger evidence',
          ],
        },
      ],
    },
  },
  {
    company: 'Blackthorn Ambulance Trust',
    role: 'Fleet and logistics manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Recruitment Services',
      text: `Dear candidate,

Thank you for your application for the post of Fleet and logistics manager. The post attracted 140 applications and competition was strong. Unfortunately you have not been shortlisted for interview.

Please do not reply to this message.

Recruitment Services`,
    },
  },
  {
    company: 'Tolland Bus Company',
    role: 'Service delivery manager',
    howCame: 'call',
    look: 'done',
    said: {
      who: 'Pat Wrigley',
      text: 'Written down after the call: “I’m sorry, Ines, you must hold a transport manager CPC from day one, and we should have put that in the advert. Otherwise I’d have liked to see you.”',
      themes: [
        {
          code: 'eligibility',
          control: 'partly',
          sureness: 3,
          named: 'Transport manager CPC',
          quotes: ['you must hold a transport manager CPC from day one'],
        },
      ],
    },
    request: {
      variant: 'application_stage',
      toName: 'Pat Wrigley',
      toEmail: 'pat.wrigley@example.com',
      subject: 'A short question: Service delivery manager at Tolland Bus Company',
      body: `Dear Pat,

Thank you for ringing yourself. May I ask one thing: apart from the CPC, was there anything in my papers that you would change? One line is plenty, and no reply is fine.

With kind regards,
Ines Calder`,
      sentDaysAgo: 57,
      remindedDaysAgo: 48,
      noAnswerDaysAgo: 38,
    },
  },
  {
    company: 'Foxcote Logistics',
    role: 'Warehouse operations manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Foxcote Logistics',
      text: `Dear Ines,

Thank you for considering Foxcote Logistics. After reviewing your application we have decided not to progress it any further. We appreciate that this is not the news you were hoping for and wish you well.

Talent Acquisition`,
    },
  },
  {
    company: 'Inland Rivers Authority',
    role: 'Programme manager, flood works',
    howCame: 'portal',
    look: 'done',
    said: {
      who: '',
      text: `Your application for Programme manager, flood works

Thank you for applying. The sift is now complete and unfortunately you have not been invited to interview. The standard of applications was high. You are welcome to apply again for other roles.`,
    },
    notes: [
      { daysAgo: 33, text: 'No comment this time, only marks: 4, 4 and 3. The same form, one better.' },
    ],
  },
];
