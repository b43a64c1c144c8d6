import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from './lib/browser.ts';
import { CLASSIC, drawn, MODULE, type Partner, startPartner } from './lib/widget.ts';

const VIEWS = ['meter', 'estimate', 'alternatives', 'panel', 'status'] as const;
const ALL = VIEWS.map(
  (view) => `<upfront-credits view="${view}" feature="avatar-iv" seconds="55">Your HeyGen credits</upfront-credits>`,
).join('');

describe.each(BROWSER_NAMES)('under the strictest rules of a page, %s', (name) => {
  let partner: Partner;
  beforeAll(async () => {
    partner = await startPartner(name);
  });
  afterAll(() => partner?.close());

  it.each([
    ['modules', MODULE],
    ['one classic script', CLASSIC],
  ])('all views are drawn without a violation: %s', async (_, head) => {
    const body = `<upfront-credits balance-url="/balance" low-at="40">Your HeyGen credits</upfront-credits>${ALL}
      <button data-upfront-feature="avatar-iv" data-upfront-seconds="30">Generate</button>`;
    const { page, errors, violations, close } = await partner.open(body, { head });
    await drawn(page);
    await page.waitForFunction(() =>
      document.querySelector('upfront-credits')?.shadowRoot?.textContent?.includes('200'),
    );
    // What opens later too.
    await page.$eval('[view=estimate]', (element) => element.shadowRoot?.querySelector('button')?.click());
    await page.$eval('[view=status]', (element) => element.shadowRoot?.querySelector('button')?.click());
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
  it.each([
    ['modules', MODULE],
    ['one classic script', CLASSIC],
  ])('another language is loaded from beside the script: %s', async (_, head) => {
    const { page, errors, violations, close } = await partner.open(
      '<upfront-credits locale="de-AT" balance="200"></upfront-credits>',
      { head },
    );
    await page.waitForFunction(() =>
      document.querySelector('upfront-credits')?.shadowRoot?.textContent?.includes('Noch 200 Premium-Credits'),
    );
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
