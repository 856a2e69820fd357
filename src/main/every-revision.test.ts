import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter } from './router.ts';

/** Mutations that need no revision, by what they do. Whatever writes over words or facts of a row is not among them. */
const WITHOUT: Record<string, RegExp[]> = {
  'is no row of the person': [/^(archive|backups|lock|profile|recovery|undo)\./, /^reminders\.due$/],
  'reads a file, or makes one to take along': [
    /^transfer\.(startReading|cancel|plan|mails\.read)$/,
    /^network\.exchange\.(preview\w+|exportPeople)$/,
    /^(calendar\.(export|readInvitation)|endings\.readMessage)$/,
  ],
  'puts back or erases what is in the Trash, whole': [
    /^(?!profile|backups|recovery).*\.(restore|takeBack|erase)$/,
  ],
  'makes rows, or proposes them': [
    /^(?!transfer).*\.(add|create|begin|plan|take|meet|write)$/,
    /^applications\.(addReached|addDocument|addStage|saveFilter)$/,
    /^endings\.(addNote|actions\.makeResult)$/,
    /^materials\.(addVersion|addNote|send|checklist\.propose)$/,
    /^network\.(exchange\.bring\w+|people\.(link|keepSender))$/,
    /^(practice\.addAttempt|skills\.evidence\.(addLevelStep|startTimer|stopTimer))$/,
    /^transfer\.(run|mails\.keep)$/,
  ],
  'takes a row away whole, which undo brings back': [
    /^applications\.(voidEvent|removeFilter)$/,
    /^network\.(people\.unlink|events\.takeOff)$/,
    /^(practice\.removeAttempt|skills\.evidence\.(removeLevelStep|dropTimer))$/,
    /^(journal\.wins\.decline|workSearch\.(leaveOut|proposeAgain)|endings\.clearLearning|transfer\.undoImport)$/,
  ],
  'chooses one value, which undo or the same choice changes back': [
    /^(applications\.correctEventDate|practice\.mocks\.rate|skills\.demand\.change)$/,
    /^(settings\.update|workSearch\.saveForm)$/,
  ],
};

const mutations = Object.entries<unknown>(appRouter._def.procedures).flatMap(([name, procedure]) => {
  const { type, inputs } = Object(Reflect.get(Object(procedure), '_def'));
  return type === 'mutation'
    ? [{ name, namesRevision: z.array(z.instanceof(z.ZodType)).parse(inputs).some(hasRevision) }]
    : [];
});

function hasRevision(input: z.ZodType): boolean {
  return /"\w*[rR]evision"/.test(
    JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })),
  );
}

const reasonsOf = (name: string) =>
  Object.keys(WITHOUT).filter((reason) => WITHOUT[reason]?.some((pattern) => pattern.test(name)));

describe('what changes a row says which one it has read', () => {
  it('by a revision, or there is one reason why it needs none', () => {
    const unexplained = mutations.filter(
      ({ name, namesRevision }) => !namesRevision && reasonsOf(name).length !== 1,
    );
    expect(unexplained.map(({ name }) => `${name}: ${reasonsOf(name).join('; ')}`)).toEqual([]);
    expect(mutations.filter(({ namesRevision }) => namesRevision).length).toBeGreaterThan(100);
  });

  it('and no reason is left over', () => {
    const left = Object.values(WITHOUT)
      .flat()
      .filter(
        (pattern) => !mutations.some(({ name, namesRevision }) => !namesRevision && pattern.test(name)),
      );
    expect(left).toEqual([]);
  });
});
