import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { CheckResult } from './source-files.ts';

/**
 * Runs a program of `node_modules` (`script` is its path in there) with this Node in `root`.
 * What it prints is the problem when it does not exit with 0.
 */
export function runProgram(root: string, script: string, ...args: string[]): Promise<CheckResult> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(printed).toString('utf8').trim();
      settle({ problems: code === 0 ? [] : [text || `${script} ended with ${code}`] });
    });
  });
}
