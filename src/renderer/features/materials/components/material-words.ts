import type {
  MaterialKind,
  MaterialPage,
  Reading,
  Version,
  VersionChoice,
} from '../../../../shared/materials.ts';

export const KIND_NAMES: Record<MaterialKind, string> = {
  resume: 'Resume',
  letter: 'Letter',
  portfolio: 'Portfolio',
};
export const KIND_HEADINGS: Record<MaterialKind, string> = {
  resume: 'Resumes',
  letter: 'Letters',
  portfolio: 'Portfolios',
};

/** What reading a file came to, where there is something to say. */
const READING_SENTENCES: Record<Reading, string | null> = {
  typed: null,
  read: null,
  no_text: 'This file holds no text that can be read; a scan or a picture does not. It is kept as it is.',
  encrypted: 'This file is locked with a password, so its text cannot be read. It is kept as it is.',
  damaged: 'This file is cut off or damaged. It is kept as it is; below is what could be read, if anything.',
  too_heavy: 'Reading this file took too long or too much memory. It is kept as it is, without its text.',
};

/** What the person has to know of how a file was read; empty when all is well. */
export function readingSentences(version: Version): string[] {
  const sentence = READING_SENTENCES[version.reading];
  const macros = version.hasMacros
    ? 'It holds macros. Rebound ignores them; some employers refuse such files.'
    : null;
  return [sentence, macros].filter((one) => one !== null);
}

/** A version as it is called: "Version 3, for care jobs". */
export function versionName({ number, label }: { number: number; label: string }): string {
  return label === '' ? `Version ${number}` : `Version ${number}, ${label}`;
}

/** A version with its material, for a list of all. */
export function choiceName(choice: VersionChoice): string {
  return `${choice.material}, ${versionName(choice).replace('Version', 'version')}`;
}

/** How large a file is. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 2 ** 20) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

/** With how many applications a version went. */
export function sentWords(count: number): string {
  if (count === 0) return 'Not sent yet';
  return count === 1 ? 'Sent with 1 application' : `Sent with ${count} applications`;
}

/** Whether the versions of a material differ, in a sentence. */
export function verdictWords(verdict: MaterialPage['verdict']): string {
  if (verdict.kind === 'cannot_tell_yet')
    return 'Whether one version led further than another, you cannot tell yet: the ranges overlap, or fewer than five applications sent with a version can be counted yet.';
  const { stage, more, less } = verdict;
  return `Version ${more} came to ${stage} more often than version ${less}: their ranges do not overlap.`;
}
