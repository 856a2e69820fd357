import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../context.ts';
import { prepared, preparedValue } from './prepared.ts';

const readings = prepared<[number], { id: number; note: string }>('SELECT id, note FROM pages WHERE id > ?');
const firstNote = preparedValue<[], string>('SELECT note FROM pages ORDER BY id');

function openPages(note: string): Db {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE pages (id INTEGER PRIMARY KEY, note TEXT)');
  db.prepare('INSERT INTO pages (note) VALUES (?)').run(note);
  return db;
}

let one: Db;
let other: Db;
beforeEach(() => {
  one = openPages('one');
  other = openPages('other');
});
afterEach(() => {
  one.close();
  other.close();
});

describe('a prepared statement', () => {
  it('is compiled once for a connection and never shared with another', () => {
    expect(readings(one)).toBe(readings(one));
    expect(readings(one)).not.toBe(readings(other));
    expect(readings(one).all(0)).toEqual([{ id: 1, note: 'one' }]);
    expect(readings(other).all(0)).toEqual([{ id: 1, note: 'other' }]);
  });

  it('answers the value of its one column when asked for values', () => {
    expect([firstNote(one).get(), firstNote(other).get()]).toEqual(['one', 'other']);
  });

  it('does not outlive its connection', () => {
    const old = readings(one);
    one.close();
    expect(() => old.all(0)).toThrow('not open');
    one = openPages('again');
    expect(readings(one).all(0)).toEqual([{ id: 1, note: 'again' }]);
  });

  it('follows a change of the schema', () => {
    expect(readings(one).all(0)).toHaveLength(1);
    one.exec('DROP TABLE pages; CREATE TABLE pages (note TEXT, id INTEGER PRIMARY KEY)');
    one.exec("INSERT INTO pages VALUES ('new', 7)");
    expect(readings(one).all(0)).toEqual([{ id: 7, note: 'new' }]);
  });

  it('is not kept when it cannot be compiled yet', () => {
    const later = preparedValue<[], number>('SELECT count(*) FROM entries');
    expect(() => later(one)).toThrow('no such table');
    one.exec('CREATE TABLE entries (id INTEGER PRIMARY KEY)');
    expect(later(one).get()).toBe(0);
  });
});
