import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { App } from './App.tsx';
import { followHistory } from './lib/navigate.ts';
import { defineIconElement } from './parts/IconElement.ts';
import { freshDraftOnVisit, resetTo } from './state/reset.ts';
import { installStudio } from './torture/install.ts';

// Radix locks scrolling with a style element; under a strict policy it needs the page's nonce.
const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content');
if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });

defineIconElement();
resetTo(location.href);
const studio = installStudio();
followHistory();
freshDraftOnVisit();

const root = document.getElementById('root');
if (!root) throw new Error('no #root');
const options: RootOptions = {
  onUncaughtError: (error) => studio.errors.push(String(error)),
  onCaughtError: () => {
    studio.boundaryHits += 1;
  },
  onRecoverableError: (error) => studio.recoverableErrors.push(String(error)),
};
const query = new URLSearchParams(location.search);
const app = <App />;
const tree = query.get('strict') === '1' ? <StrictMode>{app}</StrictMode> : app;

if (root.firstChild) {
  const delay = Number(query.get('hydrate-delay') ?? 0);
  setTimeout(() => hydrateRoot(root, tree, options), delay);
} else {
  createRoot(root, options).render(tree);
}
