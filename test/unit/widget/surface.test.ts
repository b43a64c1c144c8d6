import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readDeclarations } from '../../../widget/playground/read/declarations.ts';
import type * as Declared from '../../../widget/sdk/api.d.ts';
import { createUpfront } from '../../../widget/sdk/create.ts';
import { fixedBalanceProvider } from '../../../widget/sdk/providers/fixed.ts';
import { mockBalanceProvider } from '../../../widget/sdk/providers/mock.ts';
import { urlRateProvider } from '../../../widget/sdk/providers/rate-url.ts';
import { urlBalanceProvider } from '../../../widget/sdk/providers/url.ts';
import { readRateFile } from '../../../widget/sdk/rate-file.ts';
import { VERSION } from '../../../widget/sdk/version.ts';
import { CONTRACT } from '../check/rate-card-example.ts';
import { settled, watched } from './lib/instance.ts';
import { importable, readSurface, written } from './lib/surface.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

const surface = readSurface();

/** A day that no clock has before it. */
const LONG_AGO = '2020-01-01';

/** Held to the declarations by the types. */
const api = {
  createUpfront,
  urlBalanceProvider,
  urlRateProvider,
  readRateFile,
  fixedBalanceProvider,
  mockBalanceProvider,
} satisfies typeof Declared;

describe('the surface of the API', () => {
  it('changes only with the changelog: put its hash into the newest section of widget/CHANGELOG.md, and say there what changed', () => {
    const [, newest = ''] = read('widget/CHANGELOG.md').split(/^## /m);
    expect(newest).toMatch(new RegExp(`^${VERSION.replaceAll('.', '\\.')}\\b`));
    expect(newest).toContain(`API \`${surface.hash}\``);
  });

  it('is all that a partner writes: declarations, HTML, CSS and imports', () => {
    const lines = [...written(), ...importable()];
    for (const line of ['attribute rates-url: ', 'slot footer', 'part sentence', 'property upfront-accent'])
      expect(lines).toContain(line);
    expect(lines).toContain('event upfront-select');
    expect(lines.join('\n')).toContain('export ./react: {"types":"./dist/react.d.ts"');
    expect(surface.declarations).toEqual(
      expect.arrayContaining(['UpfrontCreditsElement', 'UpfrontCreditsProps', 'UpfrontCreditsAttributes', 'Upfront']),
    );
  });

  it('names the version of the package', () => {
    expect(VERSION).toBe(JSON.parse(read('package.json')).version);
    expect(createUpfront().env.version).toBe(VERSION);
  });

  it('has every function that is declared, and no other', () => {
    expect(Object.keys(api).sort()).toEqual([...surface.functions].sort());
  });
});

/** One object of each declared kind that the API itself makes. */
async function samples(): Promise<Record<string, object>> {
  vi.stubGlobal('document', {});
  const { upfront, errors } = watched({}, () =>
    Promise.resolve({
      drawStatusBarItem: () => ({ dispose() {} }),
      drawCreditView: () => ({ dispose() {} }),
      showQuickPick: () => Promise.resolve(undefined),
    }),
  );
  const found: Record<string, object> = { Upfront: upfront };
  upfront.credits.onWillSpend((event) => {
    found.WillSpendEvent = event;
    throw new Error('reported');
  });
  await upfront.credits.willSpend({ feature: 'avatar-iv', seconds: 55 });
  upfront.credits.registerBalanceProvider({
    provideBalance(token) {
      found.CancellationToken = token;
      return { pools: [{ kind: 'plan', unit: 'credits', amount: 3 }], plan: 'Creator' };
    },
  });
  upfront.extensions.register({
    id: 'acme.tools',
    activationEvents: ['onStartupFinished'],
    activate(context) {
      found.ExtensionContext = context;
    },
  });
  found.Balance = await upfront.credits.refresh();
  const estimate = upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
  found.Estimate = estimate;
  found.EstimateLine = estimate.lines[0] ?? {};
  found.Alternative = estimate.alternatives[0] ?? {};
  found.RateFile = readRateFile({
    ...CONTRACT,
    checked: LONG_AGO,
    sources: [{ ...CONTRACT.sources[0], seen: LONG_AGO }],
  });
  found.Disposable = upfront.commands.registerCommand('acme.nothing', () => {});
  const item = upfront.window.createStatusBarItem('acme.item');
  item.tooltip = 'shown';
  item.command = 'acme.nothing';
  found.StatusBarItem = item;
  const view = upfront.window.createCreditView({ nodeType: 1 } as Element, { view: 'meter', action: [] });
  found.CreditView = view;
  found.ErrorEvent = errors[0] ?? {};
  await settled();
  vi.unstubAllGlobals();
  return found;
}

const found = await samples();

/** Where a sample is in which to find what an interface declares. */
const NESTED: Readonly<Record<string, string>> = {
  Commands: 'commands',
  Credits: 'credits',
  Rates: 'rates',
  Window: 'window',
  L10n: 'l10n',
  Env: 'env',
  Extensions: 'extensions',
};
for (const [name, member] of Object.entries(NESTED)) {
  found[name] = (found.Upfront as Record<string, object>)[member] ?? {};
}

describe.each(Object.entries(found))('at run time, %s', (name, object) => {
  const members = surface.interfaces.get(name) ?? [];
  const names = members.map((member) => member.name).filter((member) => !member.startsWith('['));

  it('has the members that are declared, and no others', () => {
    expect(members.length).toBeGreaterThan(0);
    expect(Object.keys(object).sort()).toEqual([...new Set(names)].sort());
  });

  it.each(members)('has $name as what it is declared to be', ({ name, isMethod, type }) => {
    const key = name === '[Symbol.dispose]' ? Symbol.dispose : name;
    const value: unknown = (object as Record<string | symbol, unknown>)[key];
    if (isMethod || /^Event</.test(type)) expect(value).toBeTypeOf('function');
    else if (/^(?:string|number|boolean)$/.test(type)) expect(value).toBeTypeOf(type as 'string');
    else if (/^readonly \w+\[\]$/.test(type)) expect(Array.isArray(value)).toBe(true);
    else if (surface.interfaces.has(type)) expect(value).toBeTypeOf('object');
    else expect(value).not.toBeUndefined();
  });
});

it('every interface of the API’s own objects is looked at', () => {
  const given =
    /(?:Options|Settings)$|^(?:Variant|Range|Action|Pool|Extension|Contributions|QuickPickItem)$|Provider$|^Provided/;
  const rest = [...surface.interfaces.keys()].filter((name) => !given.test(name) && !(name in found));
  expect(rest).toEqual([]);
});

describe('the manual', () => {
  const files = ['sdk/api.d.ts', 'element/api.d.ts', 'react/api.d.ts', 'preact/api.d.ts'];
  const declared = readDeclarations(...files).flatMap(({ declared }) => declared);
  const entries = declared.flatMap((one) => [one, ...one.members]);

  it('says of every name and of every member what it is', () => {
    expect(entries.length).toBeGreaterThan(200);
    expect(entries.filter(({ doc }) => doc.length < 8).map(({ id }) => id)).toEqual([]);
  });

  it('says in which unit a number is', () => {
    const units = /credits|seconds|milliseconds|how many|languages|how often|unit|left|end\b|price/i;
    const numbers = entries.filter(
      ({ kind, code }) => kind === 'member' && /^[\w ]+\??: (?:[^()]*\| )?number\b/.test(code),
    );
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter(({ doc }) => !units.test(doc)).map(({ id }) => id)).toEqual([]);
  });

  it('says which functions throw or reject, and when', () => {
    const throwing = ['Commands.registerCommand', 'Commands.executeCommand', 'WillSpendEvent.waitUntil'];
    const more = [
      'Extensions.register',
      'Window.createStatusBarItem',
      'Window.createCreditView',
      'Window.showQuickPick',
    ];
    const providers = [
      'urlBalanceProvider',
      'fixedBalanceProvider',
      'mockBalanceProvider',
      'Rates.rateCard',
      'Credits.registerBalanceProvider',
      'Rates.registerRateProvider',
    ];
    const silent = [...throwing, ...more, ...providers].filter(
      (id) => !/@throws|[Rr]ejects/.test(entries.find((entry) => entry.id === id)?.doc ?? ''),
    );
    expect(silent).toEqual([]);
  });
});
