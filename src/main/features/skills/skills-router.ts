import { router } from '../../trpc.ts';
import { demandRouter } from './demand-router.ts';
import { evidenceRouter } from './evidence-router.ts';
import { plansRouter } from './plans-router.ts';

export const skillsRouter = router({
  plans: plansRouter,
  evidence: evidenceRouter,
  demand: demandRouter,
});
