import type { MockStep } from '../../sdk/api.d.ts';
import type { Recipe } from './recipe.ts';

/** Where a page's own server answers, in the code to copy. */
const ADDRESS = '/heygen/balance';

/** What a page writes to show the same as the preview. */
export function htmlFor(
  { attributes, balance, options }: Recipe,
  folder = 'https://your-site.example/upfront/',
): string {
  const script = `<script type="module" src="${folder}element.js"></script>`;
  if (typeof balance === 'number') return `${script}\n\n${element({ ...attributes, balance: String(balance) })}\n`;
  if (balance === 'server') return `${script}\n\n${element({ ...attributes, 'balance-url': ADDRESS })}\n`;
  // An instance has its own card, threshold and language.
  const { 'low-at': _, 'rate-card': __, locale: ___, plan: _____, ...rest } = attributes;
  const { theme: ____, ...own } = options;
  const lines = [
    ...instance(balance, own, `${folder}api.js`),
    '',
    "document.querySelector('#credits').upfront = upfront;",
  ];
  return `${script}\n\n${element({ id: 'credits', ...rest })}\n\n<script type="module">\n${lines
    .map((line) => line && `  ${line}`)
    .join('\n')}\n</script>\n`;
}

/** The same by the API. */
export function scriptFor({ view, action, options, balance }: Recipe, packageName = 'upfront-credits'): string {
  const about = action ? `{ view: ${quoted(view)}, action }` : `{ view: ${quoted(view)} }`;
  return [
    ...instance(typeof balance === 'number' ? [{ balance }] : balance, options, packageName),
    '',
    ...(action ? [`const action = ${literal(action)} as const;`] : []),
    "const container = document.querySelector('#credits');",
    `if (container) upfront.window.createCreditView(container, ${about});`,
    '',
  ].join('\n');
}

function instance(
  balance: Exclude<Recipe['balance'], number>,
  options: Recipe['options'],
  packageName: string,
): readonly string[] {
  const create = `const upfront = createUpfront(${literal(options)});`;
  const importing = (...names: readonly string[]) => `import { ${names.join(', ')} } from ${quoted(packageName)};`;
  if (balance === 'server') {
    return [
      importing('createUpfront', 'urlBalanceProvider'),
      '',
      create,
      `upfront.credits.registerBalanceProvider(urlBalanceProvider(${quoted(ADDRESS)}));`,
    ];
  }
  if (balance === 'never') {
    return [
      importing('createUpfront'),
      '',
      create,
      '// A source that takes its time: after 30 seconds nobody waits for it.',
      'upfront.credits.registerBalanceProvider({ provideBalance: () => new Promise(() => {}) });',
    ];
  }
  const [first] = balance;
  // A fixed balance needs no mock.
  if (balance.length === 1 && first && 'balance' in first && typeof first.balance === 'number') {
    return [
      importing('createUpfront', 'fixedBalanceProvider'),
      '',
      create,
      `upfront.credits.registerBalanceProvider(fixedBalanceProvider(${first.balance}));`,
    ];
  }
  const again = balance.map(() => 'await upfront.credits.refresh();');
  return [
    importing('createUpfront', 'mockBalanceProvider'),
    '',
    create,
    ...registration(balance),
    // One question a step.
    ...(balance.length > 1 ? again : []),
  ];
}

function registration(steps: readonly MockStep[]): readonly string[] {
  const list = steps.map(stepText);
  const start = 'upfront.credits.registerBalanceProvider(mockBalanceProvider([';
  const oneLine = `${start}${list.join(', ')}]));`;
  return oneLine.length <= 88 ? [oneLine] : [start, ...list.map((step) => `  ${step},`), ']));'];
}

function stepText(step: MockStep): string {
  const text = literal(step);
  const readAt = 'balance' in step && typeof step.balance === 'object' ? step.balance.readAt : undefined;
  return readAt === undefined ? text : text.replace(String(readAt), 'Date.now() - 10 * 60_000');
}

function element(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${value.replace(/["&<]/g, '')}"`,
  );
  const open = `<upfront-credits ${written.join(' ')}>`;
  const start = open.length <= 90 ? open : `<upfront-credits\n  ${written.join('\n  ')}\n>`;
  return `${start}\n  Your HeyGen credits\n</upfront-credits>`;
}

/** A value as people write it: no quotes around names, single ones around texts. */
function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || !value) return String(value);
  const fields = Object.entries(value).map(
    ([name, field]) => `${/^\w+$/.test(name) ? name : quoted(name)}: ${literal(field)}`,
  );
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

const quoted = (text: string): string => `'${text.replace(/['\\\n]/g, '')}'`;
