import type { Step } from '../../browser/lib/truth.ts';

/** Something that is not right. The key is the same in all variants of one snapshot, whatever they have made of it. */
export interface Fault {
  key: string;
  text: string;
}

type ShownEstimate = { feature: string; credits: string; remaining: string } | null;

/** What a variant shows, judged by its marks. */
export interface PageVerdict {
  /** The labels that have their badge, by their keys. */
  found: string[];
  missed: Fault[];
  /** Badges of nothing that is due. */
  wrong: Fault[];
  /** By the places of the truth's estimates. */
  estimates: ShownEstimate[];
  stray: Fault[];
}

/** Compares the badges and estimates that stand in the page with the truth's marks. */
export function judgeVariant(step: Step): PageVerdict {
  const badges = [...document.querySelectorAll<HTMLElement>('upfront-badge')];
  const verdict: PageVerdict = { found: [], missed: [], wrong: [], estimates: [], stray: [] };
  const known = new Set<HTMLElement>();
  for (const [i, { feature, debatable }] of step.labels.entries()) {
    const label = document.querySelector(`[data-t~="label-${i}"]`);
    const own = badges.filter((badge) => label?.contains(badge) || badge.previousElementSibling === label);
    const right = own.find((badge) => badge.dataset.feature === feature);
    for (const badge of own) if (debatable || badge === right) known.add(badge);
    if (debatable) continue;
    const key = `label-${i}`;
    if (right) verdict.found.push(key);
    else verdict.missed.push({ key, text: `${feature}: ${label ? textNodes(label) : 'no such element'}` });
  }
  for (const badge of badges) {
    if (!known.has(badge) || isInTrap(badge)) verdict.wrong.push(faultOf(badge));
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
  for (const host of hosts) if (nowhere || host.closest('[data-t~="no-estimate"]')) verdict.stray.push(faultOf(host));
  return verdict;
}

/** Whether a variant shows what another one shows. */
export const isLike = (a: PageVerdict, b: PageVerdict): boolean => allOf(a) === allOf(b);

const allOf = ({ found, missed, wrong, estimates, stray }: PageVerdict): string =>
  JSON.stringify([found, estimates, ...[missed, wrong, stray].map((faults) => faults.map(({ key }) => key).sort())]);

/** In what must stay without a badge; a label that itself lies in such a region is none of it. */
function isInTrap(badge: HTMLElement): boolean {
  return badge.parentElement?.closest('[data-t]')?.matches('[data-t~="no-badge"]:not([data-t*="label-"])') ?? false;
}

/** By the element of the snapshot that it stands in. */
function faultOf(host: HTMLElement): Fault {
  const { feature, credits = '' } = host.dataset;
  return {
    key: `${feature} in ${host.closest('[data-o]')?.getAttribute('data-o')}`,
    text: `${feature} ${credits} in ${outline(host.parentElement ?? host, 300)}`,
  };
}

/** An element's texts, node by node, and how it begins. */
function textNodes(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return `"${texts.join('|')}" in ${outline(element, 200)}`;
}

const outline = (element: Element, longest: number): string =>
  element.outerHTML.replace(/ data-o="\d+"/g, '').slice(0, longest);
