import { applicationsRouter } from './features/applications/applications-router.ts';
import { archiveRouter } from './features/archive/archive-router.ts';
import { backupsRouter } from './features/backups/backups-router.ts';
import { calendarRouter } from './features/calendar/calendar-router.ts';
import { endingsRouter } from './features/endings/endings-router.ts';
import { goalsRouter } from './features/goals/goals-router.ts';
import { insightsRouter } from './features/insights/insights-router.ts';
import { journalRouter } from './features/journal/journal-router.ts';
import { lockRouter } from './features/lock/lock-router.ts';
import { materialsRouter } from './features/materials/materials-router.ts';
import { networkRouter } from './features/network/network-router.ts';
import { practiceRouter } from './features/practice/practice-router.ts';
import { profileRouter } from './features/profile/profile-router.ts';
import { recoveryRouter } from './features/recovery/recovery-router.ts';
import { remindersRouter } from './features/reminders/reminders-router.ts';
import { reportsRouter } from './features/reports/reports-router.ts';
import { searchRouter } from './features/search/search-router.ts';
import { settingsRouter } from './features/settings/settings-router.ts';
import { skillsRouter } from './features/skills/skills-router.ts';
import { todayRouter } from './features/today/today-router.ts';
import { transferRouter } from './features/transfer/transfer-router.ts';
import { undoRouter } from './features/undo/undo-router.ts';
import { workSearchRouter } from './features/work-search/work-search-router.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  applications: applicationsRouter,
  network: networkRouter,
  skills: skillsRouter,
  practice: practiceRouter,
  goals: goalsRouter,
  materials: materialsRouter,
  endings: endingsRouter,
  journal: journalRouter,
  workSearch: workSearchRouter,
  search: searchRouter,
  insights: insightsRouter,
  reports: reportsRouter,
  calendar: calendarRouter,
  reminders: remindersRouter,
  today: todayRouter,
  transfer: transferRouter,
  archive: archiveRouter,
  settings: settingsRouter,
  profile: profileRouter,
  lock: lockRouter,
  backups: backupsRouter,
  recovery: recoveryRouter,
  undo: undoRouter,
});

export type AppRouter = typeof appRouter;
