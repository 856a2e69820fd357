import {
  firstKeyOfDay,
  HIT_END,
  HIT_START,
  indexQuery,
  readFromIndex,
} from '../../../shared/domain/search-text.ts';
import {
  type MarkedText,
  SEARCH_GROUPS,
  type SearchAnswer,
  type SearchHit,
  type SearchRequest,
} from '../../../shared/search.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

type HitRow = Omit<SearchHit, 'title' | 'snippet'> & { title: string; snippet: string };
type Asked = { query: string; from: number; to: number; limit: number };

// Scoring must look at every hit, so among very many only the newest are scored.
const MOST_SCORED = 5_000;
const SNIPPET_WORDS = 24;
// A match in the title counts more; the kind is no text of the person's.
const WEIGHTS = '4.0, 1.0, 0.0';

const HIT = `SELECT d.kind, d.source_id AS sourceId, d.application_id AS applicationId, d.ref, d.day,
    highlight(search_index, 0, '${HIT_START}', '${HIT_END}') AS title,
    snippet(search_index, 1, '${HIT_START}', '${HIT_END}', '…', ${SNIPPET_WORDS}) AS snippet
  FROM search_index JOIN search_documents d ON d.id = search_index.rowid
  WHERE search_index MATCH @query AND search_index.rowid >= @from AND search_index.rowid < @to`;
const newestHits = prepared<[Asked], HitRow>(`${HIT} ORDER BY search_index.rowid DESC LIMIT @limit`);
const bestHits = prepared<[Asked], HitRow>(
  `${HIT} AND search_index.rank MATCH 'bm25(${WEIGHTS})' ORDER BY search_index.rank LIMIT @limit`,
);
const keyAfterMost = preparedValue<[Omit<Asked, 'limit'>], number>(
  `SELECT rowid FROM search_index WHERE search_index MATCH @query AND rowid >= @from AND rowid < @to
   ORDER BY rowid DESC LIMIT 1 OFFSET ${MOST_SCORED - 1}`,
);

/** The texts that hold what was typed, newest or best first, with the places marked. Never fails on what was typed. */
export function search(db: Db, request: SearchRequest): SearchAnswer {
  const words = indexQuery(request.text);
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
  const { query, from, to } = asked;
  const oldestScored = keyAfterMost(db).get({ query, from, to });
  const hits = bestHits(db).all({ ...asked, from: oldestScored ?? from });
  return { hits: hits.map(toHit), capped: oldestScored !== undefined };
}

function toHit(row: HitRow): SearchHit {
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
