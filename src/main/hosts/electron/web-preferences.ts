import type { WebPreferences } from 'electron';

/** What every window of Rebound may do; `preload` is an absolute path. */
export function webPreferences(preload: string, developer: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    experimentalFeatures: false,
    plugins: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // Switched on, it would fetch dictionaries from the network.
    spellcheck: false,
    devTools: developer,
  };
}
