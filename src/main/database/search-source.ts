import type { SearchKind } from '../../shared/search.ts';

/**
 * A table whose texts can be found. `columns` are those that `select` puts into the document; the migration that makes
 * the table has triggers that note a changed row in `search_pending`. `select` answers for one row (`?` is its key)
 * `day`, `title`, `body` and, where there is one, `applicationId` and `ref`; no row when it must not be found.
 */
export type SearchSource = {
  readonly kind: SearchKind;
  readonly table: string;
  readonly columns: readonly string[];
  readonly select: string;
};
