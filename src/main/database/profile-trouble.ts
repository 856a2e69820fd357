import { ExpectedError } from '../../shared/errors.ts';
import type { Trouble } from '../../shared/recovery.ts';

/** Why a profile was not opened, for the page that helps and, as a sentence, for a terminal. */
export class ProfileTrouble extends ExpectedError {
  readonly trouble: Trouble;
  readonly path: string;
  constructor(trouble: Trouble, path: string, sentence: string) {
    super('PROFILE_UNREADABLE', sentence);
    this.name = 'ProfileTrouble';
    this.trouble = trouble;
    this.path = path;
  }
}
