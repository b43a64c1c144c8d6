/* What runs in the page of a contestant. */

export interface Wanted {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** How often a macrotask is waited for before an element counts as broken. */
const PATIENCE = 500;

function make({ tag, attributes }: Wanted): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const isDrawn = (element: Element, { content }: Wanted): boolean => Boolean(element.shadowRoot?.querySelector(content));

/** Most elements draw in a microtask: only those that do not are waited for longer. */
async function drawn(elements: readonly Element[], wanted: Wanted): Promise<void> {
  const isReady = (): boolean => elements.every((element) => isDrawn(element, wanted));
  for (let turn = 0; turn < 20; turn++) {
    await undefined;
    if (isReady()) return;
  }
  for (let turn = 0; turn < PATIENCE; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    if (isReady()) return;
  }
  throw new Error(`${wanted.tag} draws nothing`);
}

/** So many at once, until all of them stand there and are laid out; milliseconds by the clock. */
async function mountMany(wanted: Wanted, count: number): Promise<number> {
  const before = performance.now();
  const elements = Array.from({ length: count }, () => make(wanted));
  const place = document.createElement('div');
  place.append(...elements);
  document.body.append(place);
  await drawn(elements, wanted);
  place.getBoundingClientRect();
  const taken = performance.now() - before;
  place.remove();
  return taken;
}

/** One after the other, each until it stands there, and away again; milliseconds by the clock. */
async function mountAndDispose(wanted: Wanted, times: number): Promise<number> {
  const before = performance.now();
  for (let time = 0; time < times; time++) {
    const element = make(wanted);
    document.body.append(element);
    await drawn([element], wanted);
    element.remove();
    // Who tidies up later gets the time for it.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return performance.now() - before;
}

/** The tasks between the cycles alone: what they take is nobody's. */
async function pauses(_: Wanted, times: number): Promise<number> {
  const before = performance.now();
  for (let time = 0; time < times; time++) await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - before;
}

export const inPage = { mountMany, mountAndDispose, pauses };

Object.assign(globalThis, { inPage });
