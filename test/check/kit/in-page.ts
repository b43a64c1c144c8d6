/*
 * What runs in the page itself. Puppeteer takes a function there as its text, so everything stands inside of one, and nothing
 * outside of it is known to it. It works in the page's own world and changes nothing there.
 */

import type { Annotations, Box, NamedElement } from '../testing-api.d.ts';

/** An element as a tester describes it. */
export interface Described {
  role: string;
  name: string;
  /** The name or the heading of a part of the page around it. */
  within?: string | undefined;
  /** Which one of several, from 0. */
  nth?: number | undefined;
}

/** Why there is no such element, for the error message. */
export interface NotFound {
  count: number;
  /** What the page has of this role. */
  names: string[];
}

/** What the guard has to know of the pages; see `guard.ts`. */
export interface GuardRules {
  /** Under this name the guard is found again; nobody else knows it. */
  key: string;
  pages: ReadonlyArray<{
    routes: string;
    /** Its "Generate" outside of dialogs opens the one in which is spent. */
    opensDialog: boolean;
    /** What is written is sent by a control that may have no name. */
    isComposer: boolean;
    spends: readonly string[];
  }>;
}

/** What the guard lets be asked. */
export interface Guard {
  /** Why an element may not be pressed; nothing where it may. */
  reason(element: Element): string | undefined;
  /** Lets one press of this element through, where it is known to open the dialog in which is spent. */
  permit(element: Element): boolean;
  /** What was held back, and forgets it. */
  held(): string[];
}

/**
 * `annotations` answers `Annotations`; `find`, given a `Described`, the element or `NotFound`; `guard`, given `GuardRules`, holds back
 * from then on what would spend. Callers say which by a cast: Puppeteer knows no overloads.
 */
export function inPage(ask: string, given?: Described | GuardRules): unknown {
  const HOSTS = ['UPFRONT-BADGE', 'UPFRONT-ESTIMATE', 'UPFRONT-ALTERNATIVES', 'UPFRONT-NOTICE'];
  const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';
  const PRESSABLE =
    'button,a[href],summary,[role=button],[role=link],[role^=menuitem],input[type=submit],input[type=button],[tabindex]';
  const FIELD = 'input,textarea,[role=textbox],[role=searchbox],[contenteditable]:not([contenteditable=false])';
  const ROLES: Record<string, string> = {
    ...{ a: 'link', area: 'link', article: 'article', aside: 'complementary', button: 'button', dialog: 'dialog' },
    ...{ fieldset: 'group', footer: 'contentinfo', form: 'form', h1: 'heading', h2: 'heading', h3: 'heading' },
    ...{ h4: 'heading', h5: 'heading', h6: 'heading', header: 'banner', img: 'img', li: 'listitem', main: 'main' },
    ...{ nav: 'navigation', option: 'option', progress: 'progressbar', select: 'combobox', summary: 'button' },
    ...{ table: 'table', td: 'cell', textarea: 'textbox', th: 'columnheader', tr: 'row', ul: 'list', ol: 'list' },
  };
  const INPUTS: Record<string, string> = {
    ...{ button: 'button', checkbox: 'checkbox', image: 'button', number: 'spinbutton', radio: 'radio' },
    ...{ range: 'slider', reset: 'button', search: 'searchbox', submit: 'button', hidden: '' },
  };

  const isOurs = (element: Element): boolean => HOSTS.includes(element.nodeName);
  const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

  function roleOf(element: Element): string {
    const given = element.getAttribute('role');
    if (given) return given.split(' ')[0] ?? '';
    if (element.localName === 'input') return INPUTS[(element as HTMLInputElement).type] ?? 'textbox';
    if (element.matches('[contenteditable]:not([contenteditable=false])')) return 'textbox';
    return ROLES[element.localName] ?? '';
  }

  /** Text as people see it; the words of what we add stand in shadow roots and are no part of it. */
  const textOf = (element: Element): string => tidy(element.textContent?.slice(0, 2000));

  function nameOf(element: Element): string {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const root = element.getRootNode() as Document | ShadowRoot;
    const labelled = ids.map((id) => root.getElementById?.(id)).flatMap((each) => (each ? textOf(each) : []));
    const { labels, value } = element as HTMLInputElement;
    const isField = element.matches('input,textarea,select');
    const candidates = [
      labelled.join(' '),
      element.getAttribute('aria-label'),
      isField ? [...(labels ?? [])].map(textOf).join(' ') : '',
      element.matches('input[type=submit],input[type=button]') ? value : '',
      isField ? '' : textOf(element),
      element.getAttribute('alt'),
      element.getAttribute('title'),
      element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'),
    ];
    return tidy(candidates.find((text) => tidy(text) !== '')).slice(0, 120);
  }

  function boxOf(element: Element): Box {
    const { left, top, width, height } = element.getBoundingClientRect();
    const round = (value: number): number => Math.round(value * 10) / 10;
    return { x: round(left + scrollX), y: round(top + scrollY), width: round(width), height: round(height) };
  }

  const isVisible = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };

  function* all(root: Document | ShadowRoot): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      if (isOurs(element)) continue;
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }

  /** What an estimate stands behind. */
  function controlOf(host: Element): Element | undefined {
    let control = host.previousElementSibling;
    while (control && isOurs(control)) control = control.previousElementSibling;
    return control ?? undefined;
  }

  const described = (element: Element | undefined): NamedElement | undefined =>
    element && { role: roleOf(element), name: nameOf(element), box: boxOf(element) };

  function annotations(): Annotations {
    const hosts = (name: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(name)];
    const data = (host: Element, name: string): string => host.getAttribute(`data-${name}`) ?? '';
    const shown = (host: Element) => ({ visible: isVisible(host), box: boxOf(host) });
    const inside = (host: Element, selector: string): Element | undefined =>
      host.shadowRoot?.querySelector(selector) ?? undefined;
    return {
      badges: hosts('upfront-badge').map((host) => ({
        feature: data(host, 'feature'),
        kind: data(host, 'kind'),
        rate: data(host, 'rate'),
        native: data(host, 'native') === 'true',
        text: inside(host, '.root')?.textContent ?? '',
        label: (
          tidy(host.previousSibling?.textContent) || (host.parentElement ? textOf(host.parentElement) : '')
        ).slice(0, 120),
        ...shown(host),
        visible: host.checkVisibility(),
      })),
      estimates: hosts('upfront-estimate').map((host) => ({
        feature: data(host, 'feature'),
        credits: data(host, 'credits'),
        remaining: data(host, 'remaining'),
        state: data(host, 'state'),
        sentence: inside(host, 'button')?.getAttribute('aria-label') ?? '',
        control: described(controlOf(host)),
        ...shown(host),
      })),
      alternatives: hosts('upfront-alternatives').map((host) => ({
        items: [...(host.shadowRoot?.querySelectorAll<HTMLElement>('li[data-alternative]') ?? [])].map((item) => ({
          use: data(item, 'alternative'),
          saves: data(item, 'saves'),
          // Its buttons are no part of what it says.
          text: [...item.childNodes]
            .flatMap((node) => (node.nodeName === 'BUTTON' ? [] : tidy(node.textContent) || []))
            .join(': '),
        })),
        ...shown(host),
      })),
      notices: hosts('upfront-notice').map((host) => ({
        notice: data(host, 'notice'),
        text: tidy(
          [...(host.shadowRoot?.children ?? [])]
            .filter(({ localName }) => localName !== 'style')
            .map(({ textContent }) => textContent)
            .join(' '),
        ),
        ...shown(host),
      })),
    };
  }

  function find({ role, name, within, nth }: Described): Element | NotFound {
    const wanted = tidy(name).toLowerCase();
    const isWithin = (element: Element): boolean => {
      if (!within) return true;
      for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
        const heading = around.querySelector('h1,h2,h3,h4,h5,h6,[role=heading],legend');
        const names = [around.getAttribute('aria-label') ?? '', heading ? textOf(heading) : ''];
        if (names.some((each) => tidy(each).toLowerCase() === within.toLowerCase())) return true;
      }
      return false;
    };
    const named = [...all(document)]
      .filter((element) => roleOf(element) === role && isVisible(element) && isWithin(element))
      .map((element) => ({ element, name: nameOf(element).toLowerCase() }));
    const exact = named.filter((each) => each.name === wanted);
    // Entries of menus have their description behind their name.
    const found =
      exact.length > 0 ? exact : named.filter((each) => wanted !== '' && each.name.startsWith(`${wanted} `));
    const chosen = nth === undefined ? (found.length === 1 ? found[0] : undefined) : found[nth];
    return chosen?.element ?? { count: found.length, names: [...new Set(named.map((each) => each.name))].slice(0, 20) };
  }

  function guard({ key, pages }: GuardRules): void {
    const page = () => pages.find(({ routes }) => new RegExp(routes).test(location.pathname));
    const isHeyGens = location.hostname === 'app.heygen.com';
    let permitted: Element | undefined;
    let held: string[] = [];

    const spending = (): Element[] =>
      [...document.querySelectorAll('upfront-estimate')].flatMap((host) => controlOf(host) ?? []);
    /** The names of controls that spend, whether the overlay has drawn beside them yet or not. */
    const saysSo = (element: Element): boolean => {
      if (!isHeyGens) return false;
      const name = nameOf(element).toLowerCase();
      return (
        page()?.spends.some(
          (pattern) => new RegExp(pattern).test(name) || new RegExp(pattern).test(name.replace(/\s/g, '')),
        ) ?? false
      );
    };
    const isNamed = (element: Element): boolean => element.matches(PRESSABLE) && saysSo(element);
    /** All that is known to spend here, by its estimate or by its name, as far as it is drawn. */
    const known = (): Element[] => [
      ...spending(),
      ...[...all(document)].filter((element) => isNamed(element) && element.checkVisibility()),
    ];
    const guarded = (path: readonly EventTarget[]): Element | undefined => {
      const elements = path.filter((each): each is Element => each instanceof Element && each !== permitted);
      if (path.some((each) => each === permitted && permitted)) return undefined;
      const controls = spending();
      return elements.find((element) => controls.includes(element) || isNamed(element));
    };
    const pathOf = (element: Element): Element[] => {
      const path: Element[] = [];
      for (let each: Element | null = element; each; each = each.parentElement) path.push(each);
      return path;
    };
    /** In many a field Enter does what the button beside it does; with Control it does so wherever one is. */
    const sends = ({ key, ctrlKey, metaKey }: KeyboardEvent, target: EventTarget | undefined): boolean =>
      key === 'Enter' &&
      (ctrlKey || metaKey || (target instanceof Element && (isInField(target) || target.matches(`body,${DIALOG}`))));
    const isInField = (target: Element): boolean => target.closest(FIELD) !== null;
    const nameIt = (control: Element): string => `${roleOf(control) || 'element'} "${nameOf(control)}"`;
    /** What an event would press; nothing where it may pass. */
    const pressedBy = (event: Event): string | undefined => {
      const path = event.composedPath();
      const [target] = path;
      let control = guarded(path);
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Enter' && event.key !== ' ') return undefined;
        if (event.key === ' ' && target instanceof Element && isInField(target)) return undefined;
        if (!control && sends(event, target)) {
          control = known().find(isVisible) ?? known()[0];
          // A bare arrow has no name, and the overlay may not have found it.
          if (!control && isHeyGens && page()?.isComposer) return 'what sends this page’s text';
        }
      }
      if (event.type === 'submit')
        control ??= known().find((each) => target instanceof Element && target.contains(each));
      return control && nameIt(control);
    };
    const onEvent = (event: Event): void => {
      const what = pressedBy(event);
      if (what === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!held.includes(what)) held.push(what);
    };
    const types =
      'pointerdown mousedown pointerup mouseup click auxclick dblclick touchstart touchend keydown keypress keyup submit';
    for (const type of types.split(' ')) window.addEventListener(type, onEvent, { capture: true, passive: false });
    const api: Guard = {
      reason(element) {
        const control =
          guarded(pathOf(element)) ??
          (element.matches(PRESSABLE) ? undefined : spending().find((each) => element.contains(each)));
        return control && nameIt(control);
      },
      permit(element) {
        // Whatever else is called "Generate" spends: a tool's own has no estimate, and what has one in a dialog submits it.
        const opener = spending().find((each) => each.contains(element) && !each.closest(DIALOG) && saysSo(each));
        permitted = page()?.opensDialog ? opener : undefined;
        setTimeout(() => {
          permitted = undefined;
        }, 3000);
        return permitted !== undefined;
      },
      held() {
        const what = held;
        held = [];
        return what;
      },
    };
    Object.defineProperty(window, key, { value: api });
  }

  if (ask === 'annotations') return annotations();
  if (ask === 'find') return find(given as Described);
  return guard(given as GuardRules);
}
