// `npm start`: the production build on https://app.heygen.com, which leads to the studio on this machine. With a display it
// is a window to play in; without one, or with `npm start -- --tour`, a tour of every page in pictures.
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { SITE } from '../../widget/playground/build.ts';
import { serveFolder } from '../../widget/playground/serve.ts';
import { launch } from '../browser/lib/browser.ts';
import { pseudoBuild } from '../browser/lib/pseudo.ts';
import { startStudio } from '../studio/server.ts';
import { writeReport } from './report.ts';
import { SITE_TOUR, visitSite } from './site-tour.ts';
import { TOUR } from './tour.ts';
import { visit } from './visit.ts';

const studio = await startStudio();
/** The widget's playground and documentation. */
const site = await serveFolder(SITE);
try {
  if (hasDisplay() && !process.argv.includes('--tour')) await openWindow();
  else await takeTour();
} finally {
  await studio.close();
  await site.close();
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function openWindow(): Promise<void> {
  const chrome = await launch('chrome', { port: studio.port, headless: false, viewport: null });
  const closed = new Promise((resolve) => chrome.browser.once('disconnected', resolve));
  const [page = await chrome.browser.newPage()] = await chrome.browser.pages();
  await page.goto(chrome.url('/create-v4/draft'));
  const playground = await chrome.browser.newPage();
  await playground.goto(`${site.address}playground.html`);
  await page.bringToFront();
  console.log('Upfront runs in the window that just opened, on a replica of HeyGen. Close it to end.');
  console.log(
    'More addresses are in test/studio/README.md; /home, /avatar and /create-v4/draft?balance=5 are a start.',
  );
  console.log(
    `The widget's playground and documentation are in the other tab, and at ${site.address} until the window closes.`,
  );
  await closed;
}

async function takeTour(): Promise<void> {
  const build = await pseudoBuild('chrome');
  const [chrome, mirrored] = [
    await launch('chrome', { port: studio.port }),
    await launch('chrome', { port: studio.port, build }),
  ];
  try {
    const visits = [];
    const count = TOUR.length + SITE_TOUR.length;
    const say = (title: string): void => console.log(`${String(visits.length + 1).padStart(2)}/${count}  ${title}`);
    for (const stop of TOUR) {
      say(stop.title);
      visits.push(await visit(stop.mirrored ? mirrored : chrome, stop));
    }
    for (const stop of SITE_TOUR) {
      say(stop.title);
      visits.push(await visitSite(chrome, site.address, stop));
    }
    const file = await writeReport(visits);
    const failed = visits.filter(({ errors }) => errors.length > 0).length;
    console.log(`The pictures and a table of what was found: ${file}`);
    if (failed > 0) console.log(`${failed} of ${visits.length} stops had errors; the table names them.`);
  } finally {
    await chrome.close();
    await mirrored.close();
    await rm(build, { recursive: true, force: true });
  }
}
