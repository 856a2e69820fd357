import { Route, Routes } from 'react-router';
import { LogPractice } from './log-practice.tsx';
import { NewPlan } from './new-plan.tsx';
import { PlanPage } from './plan-page.tsx';
import { PlansOverview } from './plans-overview.tsx';

/** Skills within Growth: all plans, one of them, and the forms to begin one or to log practice. */
export function SkillsTab() {
  return (
    <Routes>
      <Route index element={<PlansOverview />} />
      <Route path="new" element={<NewPlan />} />
      <Route path="log" element={<LogPractice />} />
      <Route path=":id" element={<PlanPage />} />
    </Routes>
  );
}
