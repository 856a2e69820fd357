import { expect, it } from 'vitest';
import { runProgram } from './run-program.ts';
import { testProject } from './test-project.ts';

it('takes what a program prints as the problem when it does not end well', async () => {
  const root = testProject({
    'node_modules/fine.js': "console.log('all good')",
    'node_modules/wrong.js': "console.log('line 3 is wrong'); process.exitCode = 1",
    'node_modules/killed.js': "process.kill(process.pid, 'SIGKILL')",
  });
  expect(await runProgram(root, 'fine.js')).toEqual({ problems: [] });
  expect(await runProgram(root, 'wrong.js')).toEqual({ problems: ['line 3 is wrong'] });
  expect(await runProgram(root, 'killed.js')).toEqual({ problems: ['killed.js ended with null'] });
  expect((await runProgram(root, 'missing.js')).problems[0]).toContain('Cannot find module');
});
