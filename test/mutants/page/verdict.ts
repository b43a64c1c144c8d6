import type { Step } from '../../browser/lib/truth.ts';

/** What a variant shows, judged by its marks. */
export interface PageVerdict {
  /** Labels that are due, those that have their badge, and badges of nothing that is due. */
  due: number;
  found: number;
  missed: string[];
  wrong: string[];
  /** By the places of the truth's estimates. */
  estimates: Array<{ feature: string; credits: string; remaining: string } | null>;
  stray: string[];
}

/** Compares the badges and estimates that stand in the page with the truth's marks. */
export function judgeVariant(step: Step): PageVerdict {
  const badges = [...document.querySelectorAll<HTMLElement>('upfront-badge')];
  const verdict: PageVerdict = { due: 0, found: 0, missed: [], wrong: [], estimates: [], stray: [] };
  const known = new Set<HTMLElement>();
  for (const [i, { feature, debatable }] of step.labels.entries()) {
    const label = document.querySelector(`[data-t~="label-${i}"]`);
    const own = badges.filter((badge) => label?.contains(badge) || badge.previousElementSibling === label);
    const right = own.find((badge) => badge.dataset.feature === feature);
    for (const badge of own) if (debatable || badge === right) known.add(badge);
    if (debatable) continue;
    verdict.due++;
    if (right) verdict.found++;
    else verdict.missed.push(`${feature}: ${label ? textNodes(label) : 'no such element'}`);
  }
  for (const badge of badges) {
    if (!known.has(badge) || isInTrap(badge)) verdict.wrong.push(describe(badge));
  }
  const hosts = [...document.querySelectorAll<HTMLElement>('upfront-estimate')];
  for (const i of (step.estimates ?? []).keys()) {
    const control = document.querySelector(`[data-t~="near-${i}"]`);
    const {
      feature = '',
      credits = '',
      remaining = '',
    } = hosts.find((host) => host.previousElementSibling === control)?.dataset ?? {};
    verdict.estimates.push(credits ? { feature, credits, remaining } : null);
  }
  const nowhere = step.noEstimate?.includes('body');
  for (const host of hosts) if (nowhere || host.closest('[data-t~="no-estimate"]')) verdict.stray.push(describe(host));
  return verdict;
}

/** In what must stay without a badge; a label that itself lies in such a region is none of it. */
function isInTrap(badge: HTMLElement): boolean {
  return badge.parentElement?.closest('[data-t]')?.matches('[data-t~="no-badge"]:not([data-t*="label-"])') ?? false;
}

const describe = (host: HTMLElement): string =>
  `${host.dataset.feature} ${host.dataset.credits ?? ''} in ${host.parentElement?.outerHTML.slice(0, 300)}`;

/** An element's texts, node by node, and how it begins. */
function textNodes(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return `"${texts.join('|')}" in ${element.outerHTML.slice(0, 200)}`;
}
