import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { CLASSIC, json, type Partner, startPartner } from './lib/widget.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const priced = (more: object = {}) => ({
  version: 1,
  card: 'premium-2026',
  name: 'Contract of November',
  checked: TODAY,
  sources: [{ id: 'order', title: 'Order form 4711', seen: '2020-01-01' }],
  rates: [{ feature: 'avatar-iv', credits: 60, per: 'minute' }],
  ...more,
});

const at = (url: string): string =>
  `<upfront-credits id="e" view="estimate" feature="avatar-iv" seconds="55" rates-url="${url}"></upfront-credits>
   <upfront-credits id="own" view="estimate" feature="avatar-iv" seconds="55"></upfront-credits>`;

describe.each(BROWSER_NAMES)('prices of a partner’s own, %s', (name) => {
  let partner: Partner;
  let asked: string[] = [];
  let answer: unknown;
  beforeAll(async () => {
    partner = await startPartner(name);
    partner.answer(({ url = '' }, response) => {
      asked.push(url);
      json(response, answer);
    });
  });
  afterAll(() => partner?.close());

  const open = async (body: string, file: unknown, head?: string) => {
    asked = [];
    answer = file;
    return partner.open(body, head === undefined ? {} : { head });
  };
  const says = (page: Awaited<ReturnType<Partner['open']>>['page'], words: string, selector = '#e') =>
    page.waitForFunction(
      (selector, words) => document.querySelector(selector)?.shadowRoot?.textContent?.includes(words),
      { timeout: 8000 },
      selector,
      words,
    );

  it('come from an address, under the strictest rules, for the element that names it', async () => {
    const { page, errors, violations, close } = await open(at('/balance?rates'), priced());
    await says(page, 'This will use 55 premium credits.');
    await says(page, '60 premium credits per minute, from this site (Contract of November)');
    await says(page, 'This will use 19 premium credits.', '#own');
    expect(asked).toEqual(['/balance?rates']);
    await page.$eval('#e', (element) => element.shadowRoot?.querySelector<HTMLElement>('[popovertarget]')?.click());
    await says(page, 'Prices of “Contract of November”, last compared with their sources on ');
    expect(errors).toEqual([]);
    expect(await violations()).toEqual([]);
    await close();
  });

  it('say that they are old, in the page’s language', async () => {
    const { page, close } = await open(
      `<div lang="de">${at('/balance?rates')}</div>`,
      priced({ checked: daysAgo(100) }),
    );
    await says(page, 'Das ist 100 Tage her: Sieh nach, ob sie noch gelten.');
    await close();
  });

  it.each([
    ['malformed', '/balance?rates', { version: 1 }, 'The file with prices is not used: '],
    ['of another origin', 'https://api.example/rates', {}, 'is of another origin'],
    ['with a key', '/balance?api_key=abcdef0123456789', {}, 'is refused'],
  ])('that are %s are told to developers, and the card’s prices stay', async (_, url, file, said) => {
    const { page, errors, close } = await open(at(url), file);
    await says(page, 'This will use 19 premium credits.');
    await page.waitForFunction(() => document.readyState === 'complete');
    const end = Date.now() + 5000;
    while (errors.length === 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(errors.join('\n')).toContain(said);
    await close();
  });

  it('are not for the single file, which says so', async () => {
    const { page, errors, close } = await open(at('/balance?rates'), priced(), CLASSIC);
    await says(page, 'This will use 19 premium credits.');
    const end = Date.now() + 5000;
    while (errors.length === 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(errors.join('\n')).toContain('load element.js');
    expect(asked).toEqual([]);
    await close();
  });
});
