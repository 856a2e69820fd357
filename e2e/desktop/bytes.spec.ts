import { createHash } from 'node:crypto';
import { expect, test } from '../desktop-fixture.ts';

const SIZE = 20 * 2 ** 20;
const PLACE = '/rpc/-/attachments';

/** The same bytes as the page makes, none of its blocks like another. */
function document(): Buffer {
  const words = new Uint32Array(SIZE / 4).map((_, at) => Math.imul(at + 1, 2_654_435_761));
  return Buffer.from(words.buffer);
}

test('a document of 20 MB goes in and comes out byte for byte', async ({ desktop: { page } }) => {
  const sha256 = createHash('sha256').update(document()).digest('hex');
  const kept = await page.evaluate(
    async ([place, size]) => {
      const words = new Uint32Array(size / 4).map((_, at) => Math.imul(at + 1, 2_654_435_761));
      const answer = await fetch(place, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: new Blob([words]),
      });
      return { status: answer.status, text: await answer.text() };
    },
    [PLACE, SIZE] as const,
  );
  expect(kept.status).toBe(200);
  expect(JSON.parse(kept.text)).toEqual({ sha256, size: SIZE });

  const given = await page.evaluate(async (place) => {
    const answer = await fetch(place);
    const bytes = await answer.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return { size: bytes.byteLength, hex, type: answer.headers.get('content-type') };
  }, `${PLACE}/${sha256}`);
  expect(given).toEqual({ size: SIZE, hex: sha256, type: 'application/octet-stream' });
});

test.describe('an address that is no document', () => {
  // The browser writes each refusal to the console.
  test.use({ expectedFaults: /status of 404/ });

  test('gets nothing', async ({ desktop: { page } }) => {
    const addresses = [
      `${PLACE}/${'0'.repeat(64)}`,
      `${PLACE}/`,
      `${PLACE}/../../rebound.db`,
      `${PLACE}/..%2f..%2frebound.db`,
      `${PLACE}/%2e%2e/%2e%2e/rebound.db`,
      `${PLACE}//etc/passwd`,
      `${PLACE}/%2Fetc%2Fpasswd`,
      `${PLACE}/${'A'.repeat(64)}`,
      `${PLACE}/${'0'.repeat(64)}%00`,
      '/rpc/-/changes',
      '/index.html',
      '/..%2f..%2fpackage.json',
      '/assets/../../main/index.js',
    ];
    for (const address of addresses) {
      const answer = await page.evaluate(async (from) => {
        const given = await fetch(from);
        return [given.status, await given.text()];
      }, address);
      expect(answer, address).toEqual([404, 'There is nothing at this address.']);
    }
  });
});
