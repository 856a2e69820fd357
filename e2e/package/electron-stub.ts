import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron 45 comes: RunAsNode, NODE_OPTIONS, inspecting, file privileges and the Wasm handlers are on. */
const FUSES_AS_SHIPPED = '101100011';

const MAC = 'Electron.app/Contents';
const MAC_FUSES = `${MAC}/Frameworks/Electron Framework.framework/Electron Framework`;
const MAC_HELPERS = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map((kind) => `Electron Helper${kind}`);

/**
 * Makes a folder that packs like an unpacked Electron but cannot run: a program that carries nothing but the fuses
 * (`fuses`: one `0` or `1` each, in order), and what the packer expects beside it.
 */
export function writeElectronStub(
  folder: string,
  platform: 'linux' | 'darwin' | 'win32',
  fuses: string = FUSES_AS_SHIPPED,
): void {
  function write(path: string, content: string | Buffer = ''): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: 0o755 });
  }
  const wire = Buffer.concat([
    Buffer.from('\x7fELF', 'latin1'),
    Buffer.alloc(5_000_000),
    Buffer.from(SENTINEL),
    Buffer.from([1, fuses.length]),
    Buffer.from(fuses),
    Buffer.alloc(1000),
  ]);

  if (platform === 'darwin') {
    write(MAC_FUSES, wire);
    write(`${MAC}/Info.plist`, infoPlist('Electron'));
    write(`${MAC}/MacOS/Electron`);
    write(`${MAC}/Resources/en.lproj/locale.pak`);
    for (const name of MAC_HELPERS) {
      write(`${MAC}/Frameworks/${name}.app/Contents/Info.plist`, infoPlist(name));
      write(`${MAC}/Frameworks/${name}.app/Contents/MacOS/${name}`);
    }
    return;
  }
  write(platform === 'win32' ? 'electron.exe' : 'electron', wire);
  for (const path of ['version', 'LICENSE', 'LICENSES.chromium.html', 'icudtl.dat', 'locales/en-US.pak'])
    write(path);
  mkdirSync(join(folder, 'resources'));
}

function infoPlist(name: string): string {
  const keys = ['CFBundleName', 'CFBundleIdentifier', 'CFBundleExecutable'];
  const dict = keys.map((key) => `<key>${key}</key><string>${name}</string>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${dict}</dict></plist>`;
}
