import { z } from 'zod';
import { idInput, revisionInput } from './applications.ts';
import type { MarkedText } from './search.ts';

const name = z.string().trim().min(1, 'Name the skill.').max(200);

/** A skill that saved adverts or received words name. */
export type SkillDemand = {
  /** What it is filed under; it never changes. */
  skill: string;
  name: string;
  /** How many saved adverts name it. */
  postings: number;
  /** How many texts of endings (what they said, feedback received) name it. */
  words: number;
  /** The person has it, by their own word or because a plan reached its target. */
  have: boolean;
  planId: number | null;
};

/** `of` counts the saved adverts; `unread` those texts that are still to be read. */
export type Demand = { skills: SkillDemand[]; hidden: OwnSkill[]; of: number; unread: number };

/** One text that names a skill, with the first sentence that does. */
export type SkillMention = {
  kind: 'posting' | 'words';
  sourceId: number;
  applicationId: number;
  role: string;
  company: string;
  day: string;
  sentence: MarkedText;
};
/** At most the newest; `of` counts all. */
export type SkillMentions = { mentions: SkillMention[]; of: number };

/** A skill the person added, or renamed, hid or has. */
export type OwnSkill = {
  id: number;
  skill: string;
  name: string;
  synonyms: string[];
  added: boolean;
  hidden: boolean;
  have: boolean;
  revision: number;
};

export const mentionsInput = z.object({ skill: name });
export const addSkillInput = z.object({ name, synonyms: z.array(name).max(30).default([]) });
export const changeSkillInput = z.object({
  skill: name,
  changes: z
    .object({ name, synonyms: z.array(name).max(30), hidden: z.boolean(), have: z.boolean() })
    .partial(),
});
export const removeSkillInput = z.object({ id: idInput, revision: revisionInput });

export type AddSkill = z.output<typeof addSkillInput>;
export type ChangeSkill = z.output<typeof changeSkillInput>;
