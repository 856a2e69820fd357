import type { SampleEnding } from './sample-ending.ts';
import { sampleEndingsInterviewed } from './sample-endings-interviewed.ts';
import { sampleEndingsOther } from './sample-endings-other.ts';
import { sampleEndingsRejected } from './sample-endings-rejected.ts';
import { sampleEndingsRejectedLately } from './sample-endings-rejected-lately.ts';

/** How every ended application of the sample ended, most of them without a reason; the words are invented. */
export const sampleEndings: readonly SampleEnding[] = [
  ...sampleEndingsRejected,
  ...sampleEndingsInterviewed,
  ...sampleEndingsRejectedLately,
  ...sampleEndingsOther,
];
