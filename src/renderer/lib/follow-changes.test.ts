import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { applyChange } from './follow-changes.ts';

const LIST = [['applications', 'list'], { type: 'query' }];
const PAGE = [['applications', 'get'], { type: 'query' }];
const SETTINGS = [['settings', 'get'], { type: 'query' }];
const UNDO = [['undo', 'state'], { type: 'query' }];

async function setUp() {
  const client = new QueryClient();
  const fill = (queryKey: unknown[], meta = {}) =>
    client.fetchQuery({ queryKey, queryFn: () => 'read', meta, staleTime: Number.POSITIVE_INFINITY });
  await Promise.all([fill(LIST, { selfMerged: true }), fill(PAGE), fill(SETTINGS), fill(UNDO)]);
  const outOfDate = () =>
    [LIST, PAGE, SETTINGS, UNDO].filter((queryKey) => client.getQueryState(queryKey)?.isInvalidated);
  return { client, outOfDate };
}

describe('a committed change', () => {
  it('of another window makes everything of its features out of date, and the undo history', async () => {
    const { client, outOfDate } = await setUp();
    applyChange(client, { features: ['applications'], origin: 'other' }, 'mine');
    expect(outOfDate()).toEqual([LIST, PAGE, UNDO]);
  });

  it('of this window leaves alone what it has put in place itself', async () => {
    const { client, outOfDate } = await setUp();
    applyChange(client, { features: ['applications'], origin: 'mine' }, 'mine');
    expect(outOfDate()).toEqual([PAGE, UNDO]);
  });

  it('of applications makes endings out of date too, and not the other way round', async () => {
    const { client, outOfDate } = await setUp();
    const marks = [['endings', 'marks'], { type: 'query' }];
    await client.fetchQuery({ queryKey: marks, queryFn: () => 'read', staleTime: Number.POSITIVE_INFINITY });
    applyChange(client, { features: ['endings'], origin: 'mine' }, 'mine');
    expect(outOfDate()).toEqual([UNDO]);
    await client.fetchQuery({ queryKey: marks, queryFn: () => 'again' });
    applyChange(client, { features: ['applications'], origin: 'mine' }, 'mine');
    expect(client.getQueryState(marks)?.isInvalidated).toBe(true);
  });

  it('of the list of skills makes what the rubric proposes out of date', async () => {
    const { client } = await setUp();
    const proposed = [['practice', 'rubricSkills'], { type: 'query' }];
    await client.fetchQuery({
      queryKey: proposed,
      queryFn: () => 'read',
      staleTime: Number.POSITIVE_INFINITY,
    });
    applyChange(client, { features: ['skills'], origin: 'mine' }, 'mine');
    expect(client.getQueryState(proposed)?.isInvalidated).toBe(true);
  });

  it('of anything the figures are read from makes Insights out of date', async () => {
    const { client } = await setUp();
    const figures = [['insights', 'figures'], { type: 'query' }];
    for (const feature of ['applications', 'endings', 'materials', 'settings'] as const) {
      await client.fetchQuery({ queryKey: figures, queryFn: () => 'read' });
      applyChange(client, { features: [feature], origin: 'mine' }, 'mine');
      expect(client.getQueryState(figures)?.isInvalidated, feature).toBe(true);
    }
  });

  it('of this window reaches what it has put in place itself, where that reads from another feature', async () => {
    const { client } = await setUp();
    const entry = [['journal', 'get'], { type: 'query' }];
    await client.fetchQuery({
      queryKey: entry,
      queryFn: () => 'read',
      meta: { selfMerged: true },
      staleTime: Number.POSITIVE_INFINITY,
    });
    applyChange(client, { features: ['journal'], origin: 'mine' }, 'mine');
    expect(client.getQueryState(entry)?.isInvalidated).toBe(false);
    applyChange(client, { features: ['applications'], origin: 'mine' }, 'mine');
    expect(client.getQueryState(entry)?.isInvalidated).toBe(true);
  });

  it('of the profile by another window forgets what was shown', async () => {
    const { client } = await setUp();
    applyChange(client, { features: ['profile'], origin: 'other' }, 'mine');
    expect(client.getQueryData(LIST)).toBeUndefined();
  });
});
