import './website.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Website } from './Website.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('no #root');
const site = <Website path={location.pathname} />;
if (root.firstChild) hydrateRoot(root, site);
else createRoot(root).render(site);
