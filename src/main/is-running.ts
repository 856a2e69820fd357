/** Whether there is a process with this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but alive.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
