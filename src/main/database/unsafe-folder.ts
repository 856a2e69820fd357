import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

const SYNCED_FOLDER = /[\\/](?:OneDrive|Dropbox|iCloud|Mobile Documents|CloudStorage|Google ?Drive)/i;
// Linux's numbers for NFS, SMB, CIFS and SMB 2: SQLite's log cannot work over a network.
const NETWORK_DISKS: readonly number[] = [0x6969, 0x517b, 0xff534d42, 0xfe534d42];

/** Whether a service keeps `folder` in step with other computers, as far as its name says. */
export function isSyncedFolder(folder: string): boolean {
  return SYNCED_FOLDER.test(folder);
}

/** Whether `folder`, which need not be there yet, is on a network disk; `diskType` gives the kind of disk a folder is on. */
export function isOnNetworkDisk(folder: string, diskType = (path: string) => statfsSync(path).type): boolean {
  if (process.platform === 'win32') return folder.startsWith('\\\\');
  if (process.platform !== 'linux') return false;
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  return NETWORK_DISKS.includes(diskType(there) >>> 0);
}
