import { createUpfront, mockBalanceProvider } from '../../api.ts';
import type { UpfrontCreditsElement } from '../../element/index.ts';
import type { BalanceProvider, Disposable, Upfront } from '../../sdk/api.d.ts';
import type { Recipe } from './recipe.ts';

/** Before a question that nobody answers is given up; milliseconds. */
const BEFORE_LATE = 20_000;

const NEVER: BalanceProvider = { provideBalance: () => new Promise(() => {}) };

/** Brings an element into the state that a recipe describes; the same way as the code to copy does. */
export function createPreview(element: UpfrontCreditsElement): { show(recipe: Recipe): Promise<void> } & Disposable {
  let instance: Upfront | undefined;
  let shown = 0;
  let asking: ReturnType<typeof setInterval> | undefined;

  const end = (): void => {
    clearInterval(asking);
    instance?.dispose();
    instance = undefined;
  };

  return {
    async show({ attributes, options, balance }) {
      const turn = ++shown;
      const wanted = typeof balance === 'number' ? { ...attributes, balance: String(balance) } : attributes;
      if (typeof balance === 'number' || balance === 'server') {
        write(element, wanted);
        element.upfront = undefined;
        end();
        return;
      }
      const { theme: _, ...own } = options;
      const upfront = createUpfront(own);
      if (own.locale) await upfront.l10n.setLocale(own.locale);
      let registration = upfront.credits.registerBalanceProvider(
        balance === 'never' ? NEVER : mockBalanceProvider(balance),
      );
      for (const _ of balance === 'never' ? [] : balance) await upfront.credits.refresh();
      if (turn !== shown) {
        upfront.dispose();
        return;
      }
      write(element, wanted);
      element.upfront = upfront;
      end();
      instance = upfront;
      if (balance !== 'never') return;
      asking = setInterval(() => {
        const last = registration;
        registration = upfront.credits.registerBalanceProvider({ ...NEVER });
        last.dispose();
      }, BEFORE_LATE);
    },
    dispose: end,
    [Symbol.dispose]: end,
  };
}

function write(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes) && name !== 'id') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
