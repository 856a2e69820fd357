import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { watchSaving } from './saving.ts';

function setUp() {
  const client = new QueryClient();
  const clock = { now: 100 };
  const saving = watchSaving(client.getMutationCache(), () => clock.now);
  const write = (work: Promise<unknown>, meta: { savesNothing?: boolean } = {}) =>
    client
      .getMutationCache()
      .build(client, { mutationFn: () => work, meta, retry: false })
      .execute(undefined)
      .catch(() => undefined);
  return { clock, saving, write };
}

describe('the saving status', () => {
  it('says saving until the last of several writes is done, then when that was', async () => {
    const { clock, saving, write } = setUp();
    const one = Promise.withResolvers<void>();
    const two = Promise.withResolvers<void>();
    const first = write(one.promise);
    const second = write(two.promise);
    one.resolve();
    await first;
    expect(saving.read().status).toBe('saving');
    clock.now = 200;
    two.resolve();
    await second;
    expect(saving.read()).toEqual({ status: 'saved', savedAt: 200 });
  });

  it('says not saved after a write that went wrong, until one goes well', async () => {
    const { saving, write } = setUp();
    await write(Promise.reject(new Error('disk full')));
    expect(saving.read()).toEqual({ status: 'not_saved', savedAt: 100 });
    await write(Promise.resolve());
    expect(saving.read().status).toBe('saved');
  });

  it('does not speak of calls that save nothing', async () => {
    const { saving, write } = setUp();
    await write(Promise.reject(new Error('no such file')), { savesNothing: true });
    expect(saving.read().status).toBe('saved');
  });
});
