import type { RateCard } from '../../../shared/credits/types.ts';
import type { Annotations, PageReport } from '../testing-api.d.ts';
import type { Target } from './targets.ts';

/** What a check has found: the shape of `report.json`, which `upfront drift` compares. */
export interface Report {
  version: 1;
  /** Version of the package. */
  upfront: string;
  browser: string;
  /** ISO, UTC. */
  startedAt: string;
  seconds: number;
  /** False where steps were allowed to spend. */
  isReadOnly: boolean;
  /** What the check was told: the card and the balance that the extension began with. */
  rateCard: string;
  balance: number | 'unknown';
  /** The file whose prices the extension was given, and the card with them, which is not part of `report.json`. */
  prices?: { name: string; checked: string; pricedCard: RateCard };
  pages: PageResult[];
}

/** `read`: it could be looked at; the others say why not. */
export type Status = 'read' | 'unreachable' | 'certificate' | 'sign-in' | 'failed';

export interface PageResult {
  /** As it was named on the command line: the same in every run. */
  page: string;
  address: string;
  /** Where it was read, if the site has led elsewhere. */
  landed?: string;
  title: string;
  status: Status;
  /** What went wrong and what to do; empty where nothing did. */
  trouble: string;
  /** The last one is how the page stood in the end; the others were asked for by steps. */
  views: View[];
  landmarks: PageReport | 'unknown';
  /** Uncaught errors and console errors of the page. */
  errors: string[];
  /** What is to be known about this result. */
  remarks: string[];
  steps: StepResult[];
  expectations: Verdict[];
  cost: PageCost | 'unknown';
  seconds: number;
  attempts: number;
}

export interface View {
  name: string;
  annotations: Annotations;
  picture?: Picture;
}

/** Of the document from its top left corner. Not part of `report.json`. */
export interface Picture {
  /** "image/webp" */
  type: string;
  /** Base64. */
  data: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

export interface StepResult {
  text: string;
  outcome: 'done' | 'failed' | 'refused';
  trouble: string;
}

export interface Verdict {
  /** What is expected, in words. */
  text: string;
  isMet: boolean;
  /** What is there instead. */
  found: string;
}

/** What the page, with Upfront in it, has cost the machine; what only Chromium tells is missing elsewhere. */
export interface PageCost {
  /**
   * Milliseconds from the beginning of the navigation by which the first annotation was there: it is looked for once the page
   * has loaded, so it may have come before.
   */
  firstAnnotationBy?: number;
  /** Elements that Upfront has added, and those of the page. */
  hosts: number;
  elements: number;
  /** Milliseconds that the main thread has worked, scripts included. */
  mainThread?: number;
  scripts?: number;
  /** Cumulative layout shift. */
  layoutShift?: number;
}

/** A page of which nothing is known yet. */
export const newResult = ({ given, address }: Target): PageResult => ({
  page: given,
  address,
  title: '',
  status: 'read',
  trouble: '',
  views: [],
  landmarks: 'unknown',
  errors: [],
  remarks: [],
  steps: [],
  expectations: [],
  cost: 'unknown',
  seconds: 0,
  attempts: 1,
});

export const countOf = ({ annotations }: View): number =>
  annotations.badges.length +
  annotations.estimates.length +
  annotations.alternatives.length +
  annotations.notices.length;

/** "14 badges, 1 estimate" */
export function summaryOf({ views }: PageResult): string {
  const { badges = [], estimates = [], alternatives = [], notices = [] } = views.at(-1)?.annotations ?? {};
  const counts: Array<[number, string]> = [
    [badges.length, 'badge'],
    [estimates.length, 'estimate'],
    [alternatives.length, 'list of alternatives'],
    [notices.length, 'notice'],
  ];
  const told = counts.filter(([count], i) => count > 0 || i < 2);
  return told.map(([count, name]) => counted(count, name)).join(', ');
}

export const counted = (count: number, name: string): string =>
  `${count} ${count === 1 ? name : name.replace(/^\w+/, (word) => (/y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`))}`;

/** Whether everything is as it was expected, as exit codes say it. */
export function outcomeOf(page: PageResult): 'fine' | 'missed' | 'trouble' {
  if (page.status !== 'read' || page.steps.some(({ outcome }) => outcome === 'refused')) return 'trouble';
  const isMissed =
    page.steps.some(({ outcome }) => outcome === 'failed') || page.expectations.some(({ isMet }) => !isMet);
  return isMissed ? 'missed' : 'fine';
}

/** The report as it is written for programs: without pictures, which stand in the HTML, and what only explains them. */
export function reportJson(report: Report): string {
  const forPrograms = (key: string, value: unknown): unknown =>
    key === 'picture' || key === 'pricedCard' ? undefined : value;
  return `${JSON.stringify(report, forPrograms, 2)}\n`;
}
