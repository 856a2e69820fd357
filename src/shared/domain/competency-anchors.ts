import type { PracticeQuestion } from './practice-question.ts';

type Competency = PracticeQuestion['competencies'][number];

/** What a low, a middle and a high answer looks like, as behaviour somebody can see. */
export type Anchors = { readonly low: string; readonly middle: string; readonly high: string };

/** By competency, in our own words; each fits into a narrow column. */
export const COMPETENCY_ANCHORS: Readonly<Record<Competency, Anchors>> = {
  'Working with people': {
    low: 'Speaks of others as obstacles, or not at all.',
    middle: 'Notices what others need and is easy to work with.',
    high: 'Adapts to very different people and wins back strained ones.',
  },
  'Managing yourself': {
    low: 'Needs to be reminded; loses the thread under load.',
    middle: 'Keeps promises and a working order of their own.',
    high: 'Sees strain coming, changes the plan in time and stays calm.',
  },
  Teamwork: {
    low: 'Tells only of own work, or cannot name a part of it.',
    middle: 'Does their share, passes on what others need to know.',
    high: 'Lifts the work of others and gives credit by name.',
  },
  'Making decisions': {
    low: 'Waits for others, or decides without looking.',
    middle: 'Weighs the main facts and can say why.',
    high: 'Decides in time on thin facts, names the risk, and checks later.',
  },
  'Speaking clearly': {
    low: 'Hard to follow; the point stays open.',
    middle: 'Answers the question in an order one can follow.',
    high: 'Fits words to the listener and checks what arrived.',
  },
  'Taking responsibility': {
    low: 'The cause is always somewhere else.',
    middle: 'Names an own mistake and what was put right.',
    high: 'Speaks up early, repairs it, and changes how it came about.',
  },
  'Bouncing back': {
    low: 'Stays with what went wrong and who did it.',
    middle: 'Picks the work up again after a setback.',
    high: 'Takes something usable from it and tries another way.',
  },
  'Serving customers': {
    low: 'Recites the rule; the person is a case.',
    middle: 'Listens, helps within the rules, comes back as promised.',
    high: 'Finds the need behind the request and a way to meet it.',
  },
  'Solving problems': {
    low: 'Treats the sign, and it comes back.',
    middle: 'Looks for the cause and tries a sound remedy.',
    high: 'Finds the cause behind it, tests cheaply, shows the effect.',
  },
  Learning: {
    low: 'Waits for a course; names nothing new.',
    middle: 'Learns what the job asks for, and can say how.',
    high: 'Seeks out gaps, learns fast, hands it on to others.',
  },
  Leading: {
    low: 'Gives orders, or leaves people alone with it.',
    middle: 'Makes the aim clear and follows up fairly.',
    high: 'Helps others decide and grow; carries the hard parts.',
  },
  Influencing: {
    low: 'Repeats the own view, louder.',
    middle: 'Gives reasons that matter to the other side.',
    high: 'Builds agreement across interests, and it lasts.',
  },
  Planning: {
    low: 'Begins anywhere; dates come as a surprise.',
    middle: 'Orders the work, keeps time, says early when it slips.',
    high: 'Plans for what may go wrong and frees others to work.',
  },
  'Handling conflict': {
    low: 'Avoids it, or makes it personal.',
    middle: 'Speaks with the person and finds a workable way.',
    high: 'Brings the real issue out, and the bond is better after.',
  },
  'Attention to detail': {
    low: 'Errors are found by others.',
    middle: 'Checks own work where it counts.',
    high: 'Builds checks that catch errors, and knows what may be rough.',
  },
  Flexibility: {
    low: 'Holds on to the way it was.',
    middle: 'Goes along with change and keeps the work going.',
    high: 'Makes a change work, for others as well.',
  },
  Integrity: {
    low: 'Bends facts or rules when it suits.',
    middle: 'Says what is true and keeps to what was agreed.',
    high: 'Stands up for what is right when it costs something.',
  },
  Motivation: {
    low: 'Could be any job.',
    middle: 'Knows what draws them to this work.',
    high: 'Ties own aims to this work, with deeds that show it.',
  },
};

/** For a skill of the trade, whatever it is. */
export const SKILL_ANCHORS: Anchors = {
  low: 'Knows the words; has not done it, or only with help.',
  middle: 'Does the usual cases alone, and tells how.',
  high: 'Handles the odd cases and could teach it.',
};

/** What somebody may grow into, looked at beside what they can do today. */
export const POTENTIALS = ['Picks things up', 'Asks good questions', 'Room to grow'] as const;

export const POTENTIAL_ANCHORS: Readonly<Record<(typeof POTENTIALS)[number], Anchors>> = {
  'Picks things up': {
    low: 'A hint changes nothing in the answer.',
    middle: 'Uses a hint and gets further.',
    high: 'Takes a hint beyond what was asked.',
  },
  'Asks good questions': {
    low: 'Asks nothing, or only about terms.',
    middle: 'Asks what the work is like.',
    high: 'Asks what would change how the work is done.',
  },
  'Room to grow': {
    low: 'Nothing new in the last years.',
    middle: 'Took on something harder when asked.',
    high: 'Looked for something harder, and it held.',
  },
};
