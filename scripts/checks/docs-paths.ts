import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckResult, filesBelow, readSource } from './source-files.ts';

const ROOT_PAGES = ['README.md', 'CONTRIBUTING.md'];
const PATH_LIKE = /^(src|e2e|scripts|bench|docs|resources)\/\S*$/;

/**
 * Checks that every project path named as code in the docs exists. Fenced blocks are drawings and are left out;
 * of a path with a placeholder (`<feature>`, `*`, `{a,b}`, `NNNN`, `…`) the part before it must exist.
 */
export function checkDocsPaths(root: string): CheckResult {
  const pages = [
    ...ROOT_PAGES.filter((page) => existsSync(join(root, page))),
    ...filesBelow(root, 'docs').filter((path) => path.endsWith('.md')),
  ];
  const named = pages.flatMap((page) => pathsNamedIn(readSource(root, page)).map((path) => ({ page, path })));
  const problems = named
    .filter(({ path }) => !existsSync(join(root, fixedPart(path))))
    .map(({ page, path }) => `${page} names ${path}, which does not exist`);
  return { problems, note: `${named.length} paths named in ${pages.length} pages` };
}

function pathsNamedIn(markdown: string): string[] {
  const prose = markdown.replace(/^ *(```|~~~)[\s\S]*?^ *\1/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)]
    .map((match) => (match[1] ?? '').trim().replace(/:\d+$/, ''))
    .filter((span) => PATH_LIKE.test(span));
}

function fixedPart(path: string): string {
  const segments = path.split('/');
  const placeholder = segments.findIndex((segment) => /[<>*{}…]|NNNN/.test(segment));
  return placeholder === -1 ? path : segments.slice(0, placeholder).join('/');
}
