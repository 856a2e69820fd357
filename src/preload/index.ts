import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_CHANNEL, type Bridge, type HostMessage } from '../shared/bridge.ts';

// Each function names what it passes on, so that nothing else of an object or an event ever crosses.
const bridge = {
  call: ({ path, type, input, origin }) =>
    ipcRenderer.invoke(BRIDGE_CHANNEL, { kind: 'call', path, type, input, origin }),
  ask: (request) =>
    ipcRenderer.invoke(
      BRIDGE_CHANNEL,
      request.kind === 'chooseFolder' || request.kind === 'listening'
        ? { kind: request.kind }
        : request.kind === 'tryNotification'
          ? { kind: request.kind, show: request.show }
          : request.kind === 'print'
            ? { kind: request.kind, route: request.route }
            : { kind: request.kind, route: request.route, name: request.name },
    ),
  onMessage(listener) {
    const pass = (_event: unknown, message: HostMessage): void => listener(message);
    ipcRenderer.on(BRIDGE_CHANNEL, pass);
    return () => {
      ipcRenderer.off(BRIDGE_CHANNEL, pass);
    };
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('rebound', bridge);
