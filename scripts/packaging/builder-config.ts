import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { Arch } from 'electron-builder';
import { setFuses } from './fuses.ts';
import { hashNativeModules, PREBUILDS, sha256 } from './native-modules.ts';
import { OPENED_KINDS } from './opened-kinds.ts';

/** What a package is for, as Node names it. */
export type PackagePlatform = 'linux' | 'darwin' | 'win32';

/**
 * What electron-builder is told, for packages of the project at `root` (absolute) for one platform. Everything but the
 * database driver is in the bundles below `out`: a package holds those, the driver's JavaScript and its one `.node`.
 */
export function builderConfig(root: string, platform: PackagePlatform): Configuration {
  const nativeModules = hashNativeModules(root);
  return {
    appId: 'org.rebound.app',
    productName: 'Rebound',
    copyright: 'Copyright © 2026 The Rebound authors',
    directories: { output: 'dist', buildResources: 'resources' },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
    artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
    publish: null,
    // The driver's files are the same for Node and Electron: there is nothing to rebuild.
    npmRebuild: false,
    files: [
      'out/**/*',
      // The browser host's entry: a package has the window.
      '!out/main/serve.js',
      '!**/*.map',
      '!node_modules/**/*',
      'node_modules/better-sqlite3/package.json',
      'node_modules/better-sqlite3/LICENSE',
      'node_modules/better-sqlite3/lib/**/*.js',
      // Beware: electron-builder's own `${platform}` is the one it runs on, and lists of a platform replace this one.
      `${PREBUILDS}/${platform}-\${arch}.node`,
    ],
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    // A file outside the asar is outside its check, so the app compares this at its start.
    extraMetadata: { nativeModules },
    afterPack: (context) => finishPack(context, nativeModules),
    linux: {
      target: ['AppImage', 'deb'],
      executableName: 'rebound',
      category: 'Office;Utility',
      synopsis: 'An offline app for people looking for work',
      maintainer: 'The Rebound authors <authors@rebound.example>',
      syncDesktopName: true,
      // Not `fileAssociations`: those would describe these kinds to the system anew.
      mimeTypes: OPENED_KINDS.map(({ mimeType }) => mimeType),
    },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
    deb: { artifactName: '${name}_${version}_${arch}.${ext}' },
    // The older tools start every AppImage without the sandbox.
    toolsets: { appimage: '1.0.3' },
    win: { target: ['nsis'] },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      // A person's applications outlive the app.
      deleteAppDataOnUninstall: false,
      // Offers Rebound under "Open with".
      include: 'installer.nsh',
      buildUniversalInstaller: false,
      differentialPackage: false,
    },
    mac: {
      target: ['dmg'],
      category: 'public.app-category.productivity',
      darkModeSupport: true,
      fileAssociations: OPENED_KINDS.map(({ ext, name }) => ({
        ext,
        name,
        role: 'Viewer',
        rank: 'Alternate',
      })),
    },
    dmg: { writeUpdateInfo: false },
  };
}

/** After the files are in place and before anything is signed: the fuses, and a last look at the driver. */
async function finishPack(context: AfterPackContext, hashes: Record<string, string>): Promise<void> {
  const { appOutDir, electronPlatformName, packager } = context;
  const { productFilename } = packager.appInfo;
  const isMac = electronPlatformName === 'darwin';
  const resources = join(appOutDir, isMac ? `${productFilename}.app/Contents/Resources` : 'resources');

  const target = `${electronPlatformName}-${Arch[context.arch]}`;
  const driver = join(resources, 'app.asar.unpacked', PREBUILDS, `${target}.node`);
  if (sha256(driver) !== hashes[target])
    throw new Error(`The database driver for ${target} changed while packing`);

  const program = isMac
    ? `${productFilename}.app`
    : electronPlatformName === 'win32'
      ? `${productFilename}.exe`
      : 'rebound';
  await setFuses(join(appOutDir, program));
}
