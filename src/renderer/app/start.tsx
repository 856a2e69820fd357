import '@mantine/core/styles.layer.css';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForShortcuts, runShortcut } from '../lib/keyboard.ts';
import { connect } from '../platform/connect.ts';
import { onMenuShortcut } from '../platform/on-menu-shortcut.ts';
import { sayListening } from '../platform/on-opened-file.ts';
import { App } from './app.tsx';
import { LostKeyPage } from './lost-key-page.tsx';
import { Providers } from './providers.tsx';

/** Connects to the host and draws the application, or the page that says how to open it again. */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place to draw in.');
  listenForShortcuts();
  onMenuShortcut(runShortcut);
  sayListening();
  const connected = await connect();
  createRoot(root).render(
    <StrictMode>
      <Providers>{connected ? <App /> : <LostKeyPage />}</Providers>
    </StrictMode>,
  );
}
