/** `npm run test:deep`: the full counts and the faults that need Linux and gcc. It takes about three quarters of an hour. */
import { spawnSync } from 'node:child_process';

const counts = {
  REBOUND_BOARD_RUNS: '1000',
  REBOUND_KILLS: '500',
  REBOUND_BACKUP_KILLS: '40',
  REBOUND_UPGRADE_KILLS: '50',
  REBOUND_RESTORE_MB: '100',
  REBOUND_POWER_CUTS: process.platform === 'linux' ? '200' : '0',
  REBOUND_IO_ERRORS: process.platform === 'linux' ? '1' : '0',
  REBOUND_LEAVES: '200',
  REBOUND_TYPING_KILLS: '50',
  REBOUND_XSS: 'all',
  REBOUND_SOAK_CYCLES: '500',
  REBOUND_FULL_DISK: '1',
  REBOUND_READ_ONLY_DISK: '1',
  REBOUND_ZOOM: 'all',
  REBOUND_ADVERTS: '10000',
  REBOUND_JOURNALS: '1000',
  REBOUND_ARCHIVES: '2000',
  REBOUND_SALVAGES: '40',
  REBOUND_IMPORTS: '2000',
};

const files = [
  'src/main/features/applications/board-model.test.ts',
  'e2e/faults/kill.test.ts',
  'e2e/faults/kill-keeping.test.ts',
  'e2e/faults/kill-backup.test.ts',
  'e2e/faults/kill-upgrade.test.ts',
  'e2e/faults/restore-drill.test.ts',
  'e2e/faults/backup-full-disk.test.ts',
  'e2e/faults/power-cut.test.ts',
  'e2e/faults/io-error.test.ts',
  'src/main/features/skills/skills-speed.test.ts',
  'src/main/features/archive/archive-round-trip.test.ts',
  'src/main/features/archive/archive-hostile.test.ts',
  'src/main/features/recovery/salvage.test.ts',
  'src/main/features/transfer/import-fuzz.test.ts',
];
const specs = [
  'e2e/journal-leaving.spec.ts',
  'e2e/journal-kills.spec.ts',
  'e2e/hostile-message.spec.ts',
  'e2e/journal-hostile.spec.ts',
  'e2e/journal-hostile-shown.spec.ts',
  'e2e/journal-full-disk.spec.ts',
  'e2e/look-at-copy.spec.ts',
  'e2e/journal-soak.spec.ts',
  'e2e/zoom.spec.ts',
];

// One after another, each on its own: a file that is not found then ends the run instead of being passed over.
for (const file of files) run('vitest', 'run', file, '--disable-console-intercept');
run('electron-vite', 'build', '--logLevel', 'warn');
for (const spec of specs) run('playwright', 'test', spec, '--project', 'browser');
run('playwright', 'test', 'e2e/desktop/recovery.spec.ts');

function run(program: string, ...args: string[]): void {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...counts, ...overrides() },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Counts already in the environment win, so that a part can be tried quickly. */
function overrides(): Record<string, string> {
  const given = Object.entries(process.env).filter(([name]) => name in counts);
  return Object.fromEntries(given.map(([name, value]) => [name, value ?? '']));
}
