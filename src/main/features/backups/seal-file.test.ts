import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flipBit } from './backups-test-setup.ts';
import { type LockedKey, lockNewKey, unlockKey, WrongPassphrase } from './passphrase-key.ts';
import { DamagedSeal, openSealed, sealFile, unlockSealed } from './seal-file.ts';

const PASSPHRASE = 'seven grey herons';
// As cheap as scrypt gets: these tests try many.
const LOG_N = 10;
const MIB = 2 ** 20;

let folder: string;
let key: LockedKey;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-seal-'));
  key = await lockNewKey(PASSPHRASE, LOG_N);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
function seal(bytes: Uint8Array): string {
  made += 1;
  const [plain, sealed] = [join(folder, `${made}.plain`), join(folder, `${made}.sealed`)];
  writeFileSync(plain, bytes);
  sealFile(plain, sealed, key);
  return sealed;
}
async function open(sealed: string, passphrase = PASSPHRASE): Promise<Buffer> {
  const target = `${sealed}.opened`;
  rmSync(target, { force: true });
  openSealed(sealed, target, await unlockSealed(sealed, passphrase));
  return readFileSync(target);
}

describe('a sealed file', () => {
  it.each([0, 1, 4096, MIB - 1, MIB, MIB + 1, 2 * MIB, 3 * MIB + 17])(
    'of %i bytes opens as it was',
    async (size) => {
      const bytes = randomBytes(size);
      expect((await open(seal(bytes))).equals(bytes)).toBe(true);
    },
  );

  it('is another one each time, and shows nothing of its content', () => {
    const bytes = Buffer.alloc(MIB, 'the same line again\n');
    const [one, other] = [readFileSync(seal(bytes)), readFileSync(seal(bytes))];
    expect(one.equals(other)).toBe(false);
    expect(one.includes('same line')).toBe(false);
  });

  it('with a wrong passphrase says so, and not that it is damaged', async () => {
    const sealed = seal(randomBytes(5000));
    await expect(open(sealed, 'seven gray herons')).rejects.toThrow(WrongPassphrase);
    await expect(open(sealed, '')).rejects.toThrow(WrongPassphrase);
  });

  it('opens with the passphrase typed in another form of the same letters', async () => {
    const accented = await lockNewKey('Vögel über Köln', LOG_N);
    await expect(unlockKey(accented, 'Vögel über Köln'.normalize('NFD'))).resolves.toBeDefined();
  });

  it('with any one bit changed is damaged, and never a wrong passphrase', async () => {
    const bytes = randomBytes(MIB + 3000);
    const { length } = readFileSync(seal(bytes));
    // All over the header, and then at places across the two chunks.
    for (const at of [...range(0, 1200, 37), ...range(1200, length, 41_003), length - 1]) {
      const sealed = seal(bytes);
      flipBit(sealed, at);
      await expect(open(sealed), `bit at ${at}`).rejects.toThrow(DamagedSeal);
    }
  });

  it('cut off anywhere is damaged, also between two parts', async () => {
    const bytes = randomBytes(2 * MIB);
    const { length } = readFileSync(seal(bytes));
    for (const size of [length - 1, length - 16, length - (MIB + 16), length - (MIB + 17), 600, 12, 3, 0]) {
      const sealed = seal(bytes);
      truncateSync(sealed, size);
      await expect(open(sealed), `${size} bytes`).rejects.toThrow(DamagedSeal);
    }
  });

  it('whose header asks for more work than any of ours is refused at once', async () => {
    const sealed = seal(randomBytes(10));
    const text = readFileSync(sealed, 'latin1').replace(`"logN":${LOG_N}`, '"logN":30');
    writeFileSync(sealed, text, 'latin1');
    await expect(open(sealed)).rejects.toThrow(DamagedSeal);
  });
});

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}
