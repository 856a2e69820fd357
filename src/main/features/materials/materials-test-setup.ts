import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { TestApp } from '../../app-for-tests.ts';

/** A PDF of one page; `lines` are drawn as text, `filler` bytes lie in it unused, `encrypted` locks it. */
export function pdfOf(
  lines: readonly string[],
  { filler = 0, encrypted = false }: { filler?: number; encrypted?: boolean } = {},
): Buffer {
  const drawn = lines.map((line) => `(${line}) Tj 0 -16 Td`).join(' ');
  const content = `BT /F1 12 Tf 72 760 Td ${drawn} ET`;
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  if (filler > 0)
    objects.push(
      Buffer.concat([
        Buffer.from(`<< /Length ${filler} >>\nstream\n`),
        Buffer.alloc(filler, 120),
        Buffer.from('\nendstream'),
      ]),
    );
  // With a user entry that no password gives, nobody but its maker opens it.
  if (encrypted)
    objects.push(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'6f'.repeat(32)}> /U <${'75'.repeat(32)}> >>`);
  return assemble(objects, encrypted ? `/Encrypt ${objects.length} 0 R /ID [<0102> <0102>]` : '');
}

function assemble(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (bytes: Buffer) => {
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, at) => {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(
    Buffer.from(
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A Word document of these paragraphs; `macros` as a renamed .docm has them, `more` are further entries. */
export function docxOf(
  paragraphs: readonly string[],
  { macros = false, more = {} }: { macros?: boolean; more?: Record<string, Uint8Array> } = {},
): Uint8Array {
  const main = macros
    ? 'application/vnd.ms-word.document.macroEnabled.main+xml'
    : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...(macros ? { 'word/vbaProject.bin': new Uint8Array(randomBytes(2000)) } : {}),
    ...more,
  });
}

/** Sends bytes as a window would, and gives what names them. */
export async function keepFile(app: TestApp, bytes: Uint8Array, name: string, mediaType = '') {
  const path = join(app.dataDir, `sent-${name}`);
  writeFileSync(path, bytes);
  const { sha256 } = await app.app.attachments.keep(path);
  return { from: 'file' as const, sha256, name, mediaType };
}
