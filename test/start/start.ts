// `npm start`: the production build on https://app.heygen.com, which leads to the studio on this machine. With a display it
// is a window to play in; without one, or with `npm start -- --tour`, a tour of every page in pictures.
import process from 'node:process';
import { launch } from '../browser/lib/browser.ts';
import { startStudio } from '../studio/server.ts';
import { writeReport } from './report.ts';
import { TOUR } from './tour.ts';
import { visit } from './visit.ts';

const studio = await startStudio();
try {
  if (hasDisplay() && !process.argv.includes('--tour')) await openWindow();
  else await takeTour();
} finally {
  await studio.close();
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
  console.log('Upfront runs in the window that just opened, on a replica of HeyGen. Close it to end.');
  console.log(
    'More addresses are in test/studio/README.md; /home, /avatar and /create-v4/draft?balance=5 are a start.',
  );
  await closed;
}

async function takeTour(): Promise<void> {
  const chrome = await launch('chrome', { port: studio.port });
  try {
    const visits = [];
    for (const [index, stop] of TOUR.entries()) {
      console.log(`${String(index + 1).padStart(2)}/${TOUR.length}  ${stop.title}`);
      visits.push(await visit(chrome, stop));
    }
    const file = await writeReport(visits);
    const failed = visits.filter(({ errors }) => errors.length > 0).length;
    console.log(`The pictures and a table of what was found: ${file}`);
    if (failed > 0) console.log(`${failed} of ${visits.length} stops had errors; the table names them.`);
  } finally {
    await chrome.close();
  }
}
