import { signal } from '@preact/signals';
import { en } from '../texts/en.ts';
import type { SectionId } from './section.ts';

const IDS = Object.keys(en.options.names) as SectionId[];

/** The section that is shown; its name is the hash of the address, so that it can be linked to and gone back to. */
export const shown = signal<SectionId>('plan');
/** What is searched for; empty where sections are shown one by one. */
export const query = signal('');

export function followHash(): void {
  read();
  addEventListener('hashchange', () => {
    read();
    enterSection();
  });
  // A link to the section that the address names already changes nothing that the browser would tell.
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && link.hash === location.hash) enterSection();
  });
}

/** What is no section's name, whatever it is, is the first section's. */
function read(): void {
  const id = location.hash.slice(1);
  shown.value = IDS.find((each) => each === id) ?? 'plan';
}

/** Leaves the search for the section, at its beginning. */
function enterSection(): void {
  query.value = '';
  scrollTo({ top: 0 });
  // Whoever reads with the keyboard goes on where the new section begins.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }));
}
