import {
  firstKeyOfDay,
  HIT_END,
  HIT_START,
  indexQuery,
  readFromIndex,
  searchTerms,
} from '../../../shared/domain/search-text.ts';
import {
  type MarkedText,
  SEARCH_GROUPS,
  type SearchAnswer,
  type SearchHit,
  type SearchRequest,
} from '../../../shared/search.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { rankTexts } from './rank-texts.ts';

type HitRow = Omit<SearchHit, 'title' | 'snippet'> & { key: number; title: string; snippet: string };
type Asked = { query: string; from: number; to: number; limit: number };
type Candidate = { key: number; title: string; body: string };

// Ranking must look at every hit, and the index's own looks at every text with one of the words even before that:
// a second for a common beginning. So the newest are ranked here.
const MOST_RANKED = 2_000;
// A longer text is ranked by its beginning: one may hold 2 MB, and every key reads them all.
const RANKED_LENGTH = 20_000;
const SNIPPET_WORDS = 24;

const MATCHES = 'search_index MATCH @query AND search_index.rowid >= @from AND search_index.rowid < @to';
const HIT = `SELECT d.id AS key, d.kind, d.source_id AS sourceId, d.application_id AS applicationId, d.ref, d.day,
    highlight(search_index, 0, '${HIT_START}', '${HIT_END}') AS title,
    snippet(search_index, 1, '${HIT_START}', '${HIT_END}', '…', ${SNIPPET_WORDS}) AS snippet
  FROM search_index JOIN search_documents d ON d.id = search_index.rowid WHERE ${MATCHES}`;
const newestHits = prepared<[Asked], HitRow>(`${HIT} ORDER BY search_index.rowid DESC LIMIT @limit`);
const newestTexts = prepared<[Asked], Candidate>(
  `SELECT d.id AS key, d.title, substr(d.body, 1, ${RANKED_LENGTH}) AS body FROM search_index JOIN search_documents d ON d.id = search_index.rowid
   WHERE ${MATCHES} ORDER BY search_index.rowid DESC LIMIT @limit`,
);
// Beware: without the plus the index would be asked once for each key, which is slow for beginnings of words.
const hitsOfKeys = prepared<[Omit<Asked, 'limit'> & { keys: string }], HitRow>(
  `${HIT} AND +search_index.rowid IN (SELECT value FROM json_each(@keys))`,
);

/** The texts that hold what was typed, newest or best first, with the places marked. Never fails on what was typed. */
export function search(db: Db, request: SearchRequest): SearchAnswer {
  const terms = searchTerms(request.text);
  const words = indexQuery(terms);
  if (words === null) return { hits: [], capped: false };
  const kinds = request.groups.flatMap((group) => [...SEARCH_GROUPS[group]]);
  const filter = kinds.length === 0 ? '' : ` AND kind : (${kinds.map((kind) => `"${kind}"`).join(' OR ')})`;
  const asked: Asked = {
    query: `({title body} : (${words}))${filter}`,
    from: request.from === null ? 0 : firstKeyOfDay(request.from),
    to: request.to === null ? Number.MAX_SAFE_INTEGER : firstKeyOfDay(request.to, 1),
    limit: request.limit,
  };
  if (request.order === 'newest') return { hits: newestHits(db).all(asked).map(toHit), capped: false };
  const newest = newestTexts(db).all({ ...asked, limit: MOST_RANKED + 1 });
  const best = rankTexts(newest.slice(0, MOST_RANKED), terms).slice(0, request.limit);
  return { hits: hitsInOrder(db, asked.query, best), capped: newest.length > MOST_RANKED };
}

function hitsInOrder(db: Db, query: string, best: readonly Candidate[]): SearchHit[] {
  const keys = best.map(({ key }) => key);
  const reach = { from: Math.min(...keys), to: Math.max(...keys) + 1 };
  const rows = hitsOfKeys(db).all({ query, ...reach, keys: JSON.stringify(keys) });
  return rows.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key)).map(toHit);
}

function toHit({ key: _, ...row }: HitRow): SearchHit {
  return { ...row, title: markedText(row.title), snippet: markedText(row.snippet) };
}

function markedText(text: string): MarkedText {
  return readFromIndex(text)
    .split(/(\ue000[^\ue000\ue001]*\ue001)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(HIT_START) ? { text: piece.slice(1, -1), hit: true } : { text: piece, hit: false },
    );
}
