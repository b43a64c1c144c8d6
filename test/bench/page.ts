/**
 * The page that every contestant starts from: a list of things a user has made, as HeyGen's project and usage lists show
 * them, with a header, a menu on the left and a catalogue above the list. The same seed gives the same page.
 *
 * Labels that are to be badged, beside which everything else must stay without one:
 * - 40 that every page has: 12 menu entries and 28 catalogue buttons;
 * - one in `every` rows: the list is grouped, and a group's heading is a feature's name.
 * Titles are users' own, and one in five holds a feature's name; one in fifty is nothing else.
 */
export interface BenchPage {
  rows: number;
  /** One group heading for so many rows. */
  every: number;
  /** The document without its content, and the content, which contestants get anew each time. */
  shell: string;
  body: string;
  /** Badges that belong on it. */
  labels: number;
}

const FEATURES = [
  'Video Agent',
  'Avatar Shots',
  'Video Translation',
  'Photo to Video',
  'Audio Dubbing',
  'Design with AI',
  'Stock Media',
  'AI B-roll',
  'Upscale Video',
  'Add Motion',
  'Stock Avatars',
  'Video Generator',
  'Cinematic Avatar',
  'Custom Expressive Motion',
];
const MENU = [
  'Home',
  'Projects',
  'Templates',
  'Brand kit',
  'Voices',
  'Assets',
  'Team',
  'Settings',
  'Help center',
  'What is new',
];
const TITLES = [
  'Q3 onboarding for the sales team',
  'Welcome to Acme',
  'Product tour, short version',
  'Safety briefing 2026',
  'Untitled video',
  'Customer story: Northwind',
  'Very first draft, please review',
  'Release notes for May',
  'Weekly update',
  'How we hire',
  '10 tips for a better keynote',
  'Speaker introduction',
  'Video for the landing page',
  'Avant-garde furniture ad',
  'プロダクト紹介ビデオ',
  'Presentación de la empresa',
];
const WITH_FEATURE = [
  'Avatar IV launch film',
  'Testing Video Translation with Ana',
  'Avatar V vs Avatar IV',
  'Sora 2 b-roll ideas',
  'Upscale Video demo',
];
const ONLY_FEATURE = ['Avatar IV', 'Avatar III', 'Sora 2'];
const PEOPLE = ['Maria Lopez', 'John Smith', 'Aiko Tanaka', 'Vera Ivanova', 'Sam Okafor', 'Chloé Martin', 'Admin'];
const AVATARS = [
  'Abigail in Office',
  'Brandon, standing',
  'My twin',
  'Avery (sofa)',
  'Violet upper body',
  'Georgia',
  'Silas',
  '—',
];
const AGES = [
  'just now',
  '5 minutes ago',
  '2 hours ago',
  '3 days ago',
  'Yesterday',
  'Mar 14, 2026',
  '2 weeks ago',
  'Jan 3, 2026',
];
const STATES = ['Completed', 'Completed', 'Completed', 'Draft', 'Processing', 'Failed', '42% ready'];
const TYPES = ['AI Studio', 'Template', 'PDF import', 'Instant', 'Translation', 'Recording'];
const ICON = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h2M7 8h2M11 8h2"/></svg>';

const STYLES = `
body{margin:0;font:14px/20px Arial,sans-serif;color:#1b1d28;display:grid;grid-template-columns:220px 1fr}
header{grid-column:1/-1;display:flex;gap:16px;height:56px;align-items:center;padding:0 16px;border-bottom:1px solid #ddd}
nav{padding:12px}nav a,nav button{display:flex;align-items:center;height:32px}
.apps{display:flex;flex-wrap:wrap;gap:8px;padding:12px}.apps button{padding:6px 12px}
[role=row]{display:flex;gap:12px;height:64px;align-items:center;border-bottom:1px solid #eee}
[role=cell]{width:120px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.title-cell{width:320px}.thumb{position:relative;width:88px;height:48px}.picture{width:88px;height:48px;background:#ccd}
.length{position:absolute;right:4px;bottom:4px;background:#000a;color:#fff;font-size:11px}
p{margin:0}.sub{color:#667;font-size:12px}.group h3{font-size:15px;margin:0}svg{width:16px;height:16px}`;

/** Laying out 20,000 rows takes a browser ten seconds; a page that has so many leaves those out that are not on the screen. */
const LAZY = '[role=row]{content-visibility:auto;contain-intrinsic-size:64px}';

const shell = (rows: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Usage</title><link rel="icon" href="data:,"><style>${STYLES}${rows > 5000 ? LAZY : ''}</style></head><body></body></html>`;

export function makePage(rows: number, every: number): BenchPage {
  const random = randomFrom(rows * 31 + every);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const body: string[] = [head()];
  let labels = 40;
  for (let i = 0; i < rows; i++) {
    if (i % every === 0) {
      body.push(
        `<div role="row" class="group"><div role="rowheader"><h3>${FEATURES[labels++ % FEATURES.length]}</h3></div></div>`,
      );
    }
    body.push(row(i, pick, random));
  }
  body.push('</div></main>');
  return { rows, every, labels, shell: shell(rows), body: body.join('') };
}

/** Rows as a page adds them while it is used, without any label. */
export function makeRows(count: number): string {
  const random = randomFrom(count);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, (_, i) => row(i, pick, random)).join('');
}

/** React writes no white space between elements, so neither does this. */
function head(): string {
  const entries = MENU.map((name) => `<a href="#${name}">${ICON}<span>${name}</span></a>`);
  const features = FEATURES.slice(0, 12).map((name) => `<a href="#${name}">${ICON}<span>${name}</span></a>`);
  const apps = Array.from(
    { length: 28 },
    (_, i) => `<button type="button"><span>${FEATURES[i % FEATURES.length]}</span></button>`,
  );
  const columns = ['Preview', 'Name', 'Type', 'Avatar', 'Created', 'Status', 'Credits used', 'Actions'];
  return [
    `<header><a href="#home" aria-label="HeyGen">${ICON}</a><h1>Usage</h1><button type="button">Upgrade</button><span>Acme workspace</span></header>`,
    `<nav aria-label="Main">${entries.join('')}${features.join('')}</nav><main>`,
    `<section class="apps" aria-label="Apps">${apps.join('')}</section><div role="table" aria-label="Usage">`,
    `<div role="row">${columns.map((name) => `<div role="columnheader">${name}</div>`).join('')}</div>`,
  ].join('');
}

function row(i: number, pick: (list: readonly string[]) => string, random: () => number): string {
  const title =
    i % 50 === 7
      ? pick(ONLY_FEATURE)
      : i % 5 === 2
        ? pick(WITH_FEATURE)
        : `${pick(TITLES)}${random() < 0.3 ? ` ${i}` : ''}`;
  const length = `${Math.floor(random() * 12)}:${String(Math.floor(random() * 60)).padStart(2, '0')}`;
  const person = pick(PEOPLE);
  return [
    `<div role="row"><div role="cell" class="thumb"><div class="picture"></div><span class="length">${length}</span></div>`,
    `<div role="cell" class="title-cell"><p class="title">${title}</p><p class="sub">Edited by ${person}</p></div>`,
    `<div role="cell">${pick(TYPES)}</div><div role="cell"><span>${pick(AVATARS)}</span></div><div role="cell">${pick(AGES)}</div>`,
    `<div role="cell"><span class="dot"></span><span>${pick(STATES)}</span></div><div role="cell">${Math.floor(random() * 60)}</div>`,
    `<div role="cell"><button type="button">Open</button><button type="button" aria-label="More actions" aria-haspopup="menu">${ICON}</button></div></div>`,
  ].join('');
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
