import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * What every package of Rebound is set to. Beware: `OnlyLoadAppFromAsar` is what keeps the check of the asar from
 * being walked around, and with `RunAsNode` off `child_process.fork` does not work in the app.
 */
const FUSES = {
  [FuseV1Options.RunAsNode]: false,
  // No cookies are kept, and on macOS their encryption needs a signed app.
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Windows and macOS check it; on Linux it has no effect.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
} as const;

/**
 * Sets every fuse of the Electron at `program` (the executable, or the `.app` folder on macOS) and reads them back.
 * Throws when Electron has a fuse that is not in the table, or when one reads back otherwise.
 */
export async function setFuses(program: string): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Changing the file breaks the signature it came with, and an Apple processor starts nothing unsigned.
    resetAdHocDarwinSignature: process.platform === 'darwin' && program.endsWith('.app'),
    ...FUSES,
  });
  const wrong = await wrongFuses(program);
  if (wrong.length > 0)
    throw new Error(`The fuses of ${program} are not as they should be: ${wrong.join(', ')}`);
}

/** Reads the fuses of the Electron at `program` and names those that are not as the table says, as in `RunAsNode is on`. */
export async function wrongFuses(program: string): Promise<string[]> {
  const { version: _, ...wire } = await getCurrentFuseWire(program);
  const states = new Map(Object.entries(wire));
  const names = new Set([...Object.keys(FUSES), ...states.keys()]);
  const wanted = new Map(Object.entries(FUSES));
  return [...names]
    .filter((fuse) => states.get(fuse) !== (wanted.get(fuse) ? FuseState.ENABLE : FuseState.DISABLE))
    .map((fuse) => `${FuseV1Options[Number(fuse)] ?? `fuse ${fuse}`} is ${nameOf(states.get(fuse))}`);
}

function nameOf(state: unknown): string {
  if (state === FuseState.ENABLE) return 'on';
  if (state === FuseState.DISABLE) return 'off';
  return state === FuseState.REMOVED ? 'removed' : 'missing';
}
