import type { Page } from 'puppeteer';
import { readAnnotations } from '../kit/read-annotations.ts';
import type { UpfrontBrowser } from '../testing-api.d.ts';
import { judge } from './expectations.ts';
import { answeredWith, type Failure, failureOf, isRefusal, signInWanted } from './failures.ts';
import type { Expected, Step } from './files.ts';
import { guardPage, type SpendingGuard } from './guard.ts';
import { costOf, inWholeWindow, takePicture } from './measure.ts';
import { newResult, type PageResult } from './report.ts';
import { isSignIn, waitForPerson } from './sign-in.ts';
import { take } from './steps.ts';
import type { Target } from './targets.ts';

/** What holds for every page of a check. */
export interface VisitOptions {
  /** Milliseconds for each thing that is waited for. */
  timeout: number;
  allowSpending: boolean;
  /** A person sits at the window, and may sign in. */
  isHeaded: boolean;
  hasProfile: boolean;
  signal: AbortSignal;
  remark(text: string): void;
}

/** What is to be done and found on one page. */
export interface Visit {
  target: Target;
  steps: readonly Step[];
  expected: readonly Expected[];
}

/** Where nothing is annotated, so long is waited for it. Milliseconds. */
const LATEST = 4000;
/** For signing in. Milliseconds. */
const AT_DOOR = 5 * 60_000;

/** Opens a page, takes its steps, and answers what was found. What goes wrong is part of the answer. */
export async function visit(
  upfront: UpfrontBrowser,
  { target, steps, expected }: Visit,
  options: VisitOptions,
): Promise<PageResult & { isWorthAgain?: boolean }> {
  const started = Date.now();
  const result = newResult(target);
  const fail = ({ status, message, isWorthAgain }: Failure) => ({
    ...result,
    status,
    trouble: message,
    isWorthAgain,
    seconds: secondsSince(started),
  });
  let page: Page | undefined;
  try {
    page = await upfront.browser.newPage();
    follow(page, result.errors);
    const guard = options.allowSpending ? undefined : await guardPage(page);
    const failure = await open(page, upfront, target, options);
    if (failure) return fail(failure);
    const firstAnnotationBy = await waitForOverlay(page);
    // Steps lead to other addresses, too: those are meant.
    const landed = landedAt(page.url(), target);
    if (landed !== undefined) {
      result.landed = landed;
      result.remarks.push(`The site leads from ${target.address} to ${landed}: that page was read.`);
    }
    if (firstAnnotationBy === undefined) result.remarks.push('Nothing is annotated before the steps.');
    await look(page, upfront, guard, steps, result, options);
    // An app may ask who one is once it has loaded.
    if (result.views.every((view) => view.annotations.badges.length === 0) && (await isSignIn(page)))
      return fail(signInWanted(target.address, options.hasProfile));
    result.title = await page.title();
    result.landmarks = (await upfront.askReport().catch(() => undefined)) ?? 'unknown';
    if (result.landmarks === 'unknown')
      result.remarks.push(
        upfront.name === 'chrome'
          ? 'The extension did not answer which landmarks it has found.'
          : 'Firefox lets nobody ask the extension which landmarks it has found.',
      );
    result.cost = await costOf(page, firstAnnotationBy);
    result.expectations = expected.flatMap((each) => judge(each, result));
    return { ...result, seconds: secondsSince(started) };
  } catch (error) {
    return fail(failureOf(target.address, error));
  } finally {
    await page?.close().catch(() => undefined);
  }
}

/** Opens a page, where it is let in; answers why not otherwise. */
async function open(
  page: Page,
  upfront: UpfrontBrowser,
  { address, path, host }: Target,
  { timeout, isHeaded, hasProfile, signal, remark }: VisitOptions,
): Promise<Failure | undefined> {
  const wanted = upfront.url(path, host);
  const go = async (): Promise<number> => {
    const response = await page.goto(wanted, { waitUntil: 'load', timeout });
    return response?.status() ?? 200;
  };
  let code = await go();
  const asks = await isSignIn(page);
  if (asks || (isHeaded && isRefusal(code))) {
    const says = asks ? 'asks to sign in: do so' : `is answered with ${code}: sign in`;
    if (isHeaded) remark(`${address} ${says} in the window, and the check goes on by itself.`);
    let isLetIn = false;
    page.on('response', (response) => {
      if (response.url() === wanted && response.frame() === page.mainFrame()) isLetIn = response.ok();
    });
    const wait = { signal, milliseconds: AT_DOOR, isLetIn: () => isLetIn };
    if (!isHeaded || !(await waitForPerson(page, wait)))
      return asks ? signInWanted(address, hasProfile) : answeredWith(address, code, hasProfile);
    // A site leads those who have signed in wherever it likes, and may be about to.
    code = await go().catch(go);
    if (await isSignIn(page)) return signInWanted(address, hasProfile);
  }
  return code < 400 ? undefined : answeredWith(address, code, hasProfile);
}

/** Where another page than the one that was named has come; a port is this machine's, and what stands behind "#" the page's own. */
function landedAt(url: string, { address }: Target): string | undefined {
  const [landed, meant] = [new URL(url), new URL(address)];
  landed.port = '';
  const isSame = (['protocol', 'host', 'pathname', 'search'] as const).every((part) => landed[part] === meant[part]);
  return isSame ? undefined : landed.href;
}

async function look(
  page: Page,
  upfront: UpfrontBrowser,
  guard: SpendingGuard | undefined,
  steps: readonly Step[],
  result: PageResult,
  { timeout, signal }: VisitOptions,
): Promise<void> {
  const view = async (name: string): Promise<void> => {
    // A tab that is not in front draws nothing.
    await page.bringToFront();
    await inWholeWindow(page, async (size) => {
      const annotations = await readAnnotations(page, { timeout });
      result.views.push({ name, annotations, picture: await takePicture(page, upfront.name, size) });
    });
  };
  for (const step of steps) {
    const taken = await take(step, { page, guard, timeout: Math.min(timeout, 10_000), signal, takePicture: view });
    result.steps.push(taken);
    // What comes after a step that was not taken would be about another page.
    if (taken.outcome !== 'done') break;
  }
  await view('end');
}

/** Milliseconds since the navigation, at which something was there; `undefined` where the overlay has nothing to say. */
async function waitForOverlay(page: Page): Promise<number | undefined> {
  const shown = await page
    .waitForFunction(
      () => (document.querySelector('upfront-badge,upfront-estimate,upfront-notice') ? performance.now() : 0),
      { timeout: LATEST },
    )
    .catch((error: unknown) => {
      if (/Waiting failed|TimeoutError/.test(String(error))) return undefined;
      throw error;
    });
  if (!shown) return undefined;
  const time = await shown.jsonValue();
  await shown.dispose();
  return Number(time);
}

/** The page's own errors, of which a few say enough. */
function follow(page: Page, errors: string[]): void {
  const note = (text: string): void => {
    // The question for an icon is the browser's.
    if (errors.length < 50 && !/\/favicon\.ico\b/.test(text)) errors.push(text.slice(0, 500));
  };
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    // Pictures that are missing are the page's own matter.
    if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) note(message.text());
  });
}

const secondsSince = (started: number): number => Math.round((Date.now() - started) / 100) / 10;
