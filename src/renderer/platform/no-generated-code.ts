import { config } from 'zod';

// Otherwise every page load tries to build code from text once, which the policy blocks and reports as an error.
config({ jitless: true });
