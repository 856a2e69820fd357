/**
 * What a word that is also an everyday word needs beside it before it is taken for a skill: `office` and `code` a sign
 * of software, `language` a sign of speaking, `asked` any sign of being asked for, `capitals` only its own spelling.
 */
export type Guard = 'office' | 'code' | 'language' | 'asked' | 'capitals';

/**
 * A skill of the shipped list: the name it goes by, other names for it (apart by commas, in any case and number), and
 * words that also mean something else, as they are spelled when the skill is meant.
 */
export type ListedSkill = {
  readonly skill: string;
  readonly names: string;
  readonly guarded?: string;
  readonly guard?: Guard;
};
