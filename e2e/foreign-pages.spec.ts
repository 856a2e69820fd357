import { once } from 'node:events';
import { createServer } from 'node:http';
import { namesNobodyHas } from '../scripts/find-browser.ts';
import { startEmpty } from './board-steps.ts';
import { test as base, expect } from './host-fixture.ts';
import { askingAs } from './journal-steps.ts';

/** A name of somebody else that leads to this computer, as an attack by DNS would make it. */
const FOREIGN = 'evil.test';

type Foreign = { address: string };

/** A page of another program on this computer. */
const test = base.extend<{ other: Foreign }, object>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      // The last flag of a name is the one that counts, and of its rules the first that fits.
      const rules = [`MAP ${FOREIGN} 127.0.0.1`, ...namesNobodyHas].join(',');
      await use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), `--host-resolver-rules=${rules}`],
      });
    },
    { scope: 'worker' },
  ],
  other: async ({ browserName: _ }, use) => {
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end('<title>Theirs</title>');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('There is no port');
    await use({ address: `http://127.0.0.1:${address.port}/` });
    server.close();
    server.closeAllConnections();
  },
});
// The browser also asks for a picture of the page that refused, which is not there.
test.use({
  expectedFaults:
    /evil\.test|status of 40[34]|ERR_FAILED|ERR_BLOCKED|blocked by CORS|origin was untrustworthy/,
});

test('a page of another program reads nothing and changes nothing, under any name (fault 24)', async ({
  page,
  context,
  host,
  other,
}) => {
  await startEmpty(page, host);
  const asking = await askingAs(page, host);
  const own = `http://127.0.0.1:${host.port}`;
  const call = `${own}/rpc/applications.create`;
  const theirs = await context.newPage();
  const answers: string[] = [];
  theirs.on('response', (response) => {
    if (new URL(response.url()).port === String(host.port))
      answers.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });

  await theirs.goto(other.address);
  const read = await theirs.evaluate(async (address) => {
    const tries = [
      fetch(address, { method: 'POST', mode: 'no-cors', credentials: 'include', body: '{}' }),
      fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }),
      fetch(`${new URL(address).origin}/rpc/applications.board`),
      fetch(`${new URL(address).origin}/`),
    ];
    const outcomes = await Promise.allSettled(tries.map(async (answer) => (await answer).text()));
    return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : ''));
  }, call);
  expect(read).toEqual(['', '', '', '']);

  await theirs.evaluate((address) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'POST', action: address, enctype: 'text/plain' });
    document.body.append(form);
    form.submit();
  }, call);
  await theirs.waitForURL(call);
  await expect(theirs.locator('#root')).toHaveCount(0);

  const rebound = await theirs.goto(`http://${FOREIGN}:${host.port}/`);
  expect(rebound?.status()).toBe(403);
  await expect(theirs.locator('#root')).toHaveCount(0);

  // The form and the address under the foreign name; what the scripts asked for the browser does not even show.
  expect(answers.length).toBeGreaterThanOrEqual(2);
  expect(answers.filter((answer) => !answer.startsWith('403 '))).toEqual([]);
  expect((await asking.applications.board.query({})).cards).toEqual([]);
});
