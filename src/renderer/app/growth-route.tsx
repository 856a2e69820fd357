import { lazy } from 'react';
import { TabsRoute } from '../ui/tabs-route.tsx';

const SkillsTab = lazy(async () => ({
  default: (await import('../features/skills/components/skills-tab.tsx')).SkillsTab,
}));
const MaterialsTab = lazy(async () => ({
  default: (await import('../features/materials/components/materials-tab.tsx')).MaterialsTab,
}));
const PracticeTab = lazy(async () => ({
  default: (await import('../features/practice/components/practice-tab.tsx')).PracticeTab,
}));
const GoalsTab = lazy(async () => ({
  default: (await import('../features/goals/components/goals-tab.tsx')).GoalsTab,
}));

/** Growth, put together from the features that help a person along. Each tab has the rest of the address for itself. */
export function GrowthRoute() {
  return (
    <TabsRoute
      title="Growth"
      at="/growth"
      tabs={[
        { value: 'skills', label: 'Skills', Content: SkillsTab },
        { value: 'materials', label: 'Materials', Content: MaterialsTab },
        { value: 'practice', label: 'Practice', Content: PracticeTab },
        { value: 'goals', label: 'Goals', Content: GoalsTab },
      ]}
    />
  );
}
