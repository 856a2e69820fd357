import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openedKind } from '../../src/shared/opened-files.ts';
import { builderConfig } from './builder-config.ts';
import { OPENED_KINDS } from './opened-kinds.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const endings = OPENED_KINDS.map(({ ext }) => ext);

it('a package offers what the app opens', () => {
  expect(endings.filter((ending) => openedKind(`file.${ending}`) === null)).toEqual([]);
  const others = ['txt', 'pdf', 'json', 'zip', 'vcf', 'html', 'docx', 'xls', 'ods', 'mbox', 'msg'];
  expect(others.filter((ending) => openedKind(`file.${ending}`) !== null)).toEqual([]);
});

it('is never the default program for them by force', () => {
  const { fileAssociations, linux, mac, win } = builderConfig(ROOT, 'linux');
  // On Windows the tool would write itself in as the default.
  expect([fileAssociations, win?.fileAssociations, linux?.fileAssociations]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(linux?.mimeTypes).toEqual(OPENED_KINDS.map(({ mimeType }) => mimeType));
  expect(mac?.fileAssociations).toEqual(
    OPENED_KINDS.map(({ ext, name }) => ({ ext, name, role: 'Viewer', rank: 'Alternate' })),
  );
});

it('the installer of Windows offers the same, takes it back, and sets no default', () => {
  const script = readFileSync(resolve(ROOT, 'resources/installer.nsh'), 'utf8');
  const listed = [...script.matchAll(/insertmacro \$\{MACRO\} "(\w+)"/g)].map(([, ending]) => ending);
  expect(listed).toEqual(endings);
  expect(script).not.toMatch(/WriteRegStr SHELL_CONTEXT "Software\\Classes\\\./);
});
