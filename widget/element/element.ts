import type { Action, Disposable } from '../sdk/api.d.ts';
import { HOST_STYLES } from '../views/host-styles.ts';
import { openRoom } from '../views/room.ts';
import { wear } from '../views/sheets.ts';
import type { UpfrontCreditsProperties } from './api.d.ts';
import { ATTRIBUTES, type Attribute, actionOf, isSet, propertyOf } from './attributes.ts';
import { watchButtons } from './buttons.ts';
import { tell } from './events.ts';
import type { Live } from './live.ts';
import { hasSource, join, type Peer, tellPeers } from './peers.ts';
import { turn } from './turns.ts';

/** A Node process that imports this renders the text within the element, and nothing else. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

const DEFAULTS: Readonly<Record<string, string>> = { view: 'meter', theme: 'auto' };

/** Properties without an attribute. */
const PROPERTIES = ['action', 'upfront', 'balanceProvider'] as const;

/**
 * Makes the class of `<upfront-credits>`. The element itself is small: it keeps the room, shows the text that is within it,
 * and loads what draws when it is first on a page.
 *
 * - Attributes and properties: see `ATTRIBUTES`; `action`, `upfront` and `balanceProvider` are properties only. An element
 *   without a balance of its own takes that of the first one of its document or shadow root that has one.
 * - Events: see `UpfrontEvents`.
 * - Slots: `header` and `footer` of every view, `title` of a balance. The text within is shown until there is more.
 * - Parts: `meter`, `state`, `left`, `bar`, `pools`, `source`, `message`, `estimate`, `sentence`, `note`, `alternatives`,
 *   `alternative`, `status`, `item`, `menu`, `popover`, `button`.
 * - Custom properties: `--upfront-foreground`, `-soft`, `-background`, `-border`, `-accent`, `-enough`, `-low`, `-short`,
 *   `-radius`, `-font-family`, `-font-size`, `-block-size` (the room that is kept).
 */
export function makeElement(load: () => Promise<Live>) {
  class UpfrontCredits extends Base implements Peer {
    static readonly observedAttributes: readonly string[] = ATTRIBUTES;

    /** What is no text: an object that a property was set to. */
    #values = new Map<string, unknown>();
    #inside: ReturnType<typeof openRoom> | undefined;
    /** Where the text within the element is shown, until there is more and where nothing else can be. */
    #fallback: Element | undefined;
    #live: ReturnType<Live['goLive']> | undefined;
    /** The document or shadow root that it has joined. */
    #home: Node | undefined;
    #leave: Disposable[] = [];
    /** How often a balance was set: the same one once more is a newer one. */
    balances = 0;
    #isDue = false;
    #isReady = false;
    /** What drawing failed with, until it succeeds. */
    #failure = '';

    connectedCallback(): void {
      this.#rescueProperties();
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      // A sheet belongs to the document that it was made in, and an element can be carried into a frame.
      wear(root, [HOST_STYLES]);
      if (!this.#inside) {
        this.#inside = openRoom(root);
        this.#fallback = this.ownerDocument.createElement('slot');
        this.#inside.room.append(this.#fallback);
      }
      this.#settle();
      this.refresh();
    }

    disconnectedCallback(): void {
      // Moving an element takes it out for a moment.
      queueMicrotask(() => {
        if (!this.isConnected) this.#end();
      });
    }

    /** Carried into another document: what was made for the old one, style sheets above all, is made anew. */
    adoptedCallback(): void {
      this.#end();
    }

    /** Moved by `moveBefore`. */
    connectedMoveCallback(): void {
      this.#settle();
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before !== now) this.#values.delete(name);
      else if (name !== 'balance') return;
      this.#didSet(name);
    }

    /** What is set for an attribute: the value of its property, or its text. */
    read = (name: Attribute | (typeof PROPERTIES)[number]): unknown =>
      this.#values.get(name) ?? this.getAttribute(name) ?? undefined;

    write(name: string, value: unknown): void {
      const isText = ['string', 'number', 'boolean'].includes(typeof value) && !PROPERTIES.some((own) => own === name);
      this.#values.delete(name);
      if (isText && value !== false) this.setAttribute(name, value === true ? '' : String(value));
      else this.removeAttribute(name);
      if (!isText && value != null) this.#values.set(name, value);
      this.#didSet(name);
    }

    get currentAction(): Action | readonly Action[] | undefined {
      return (this.read('action') as Action | undefined) ?? actionOf(this.read);
    }

    /** Draws anew, once for all that changes now. */
    refresh(): void {
      if (this.#isDue) return;
      this.#isDue = true;
      queueMicrotask(async () => {
        this.#isDue = false;
        if (!this.isConnected) return;
        try {
          const { goLive } = await load();
          if (!this.#live) await turn();
          const root = this.shadowRoot;
          if (!this.isConnected || !root || !this.#inside) return;
          this.#live ??= goLive(this as unknown as UpfrontCreditsElement, root, this.#inside);
          this.#live.update();
          this.#fallback?.remove();
          this.#failure = '';
          if (this.#isReady) return;
          this.#isReady = true;
          tell(this, 'upfront-ready', undefined);
        } catch (error) {
          if (this.#fallback) this.#inside?.room.append(this.#fallback);
          // Others that change make it try again: the same mistake is told once.
          const failure = String(error);
          if (failure !== this.#failure) this.fail(error);
          this.#failure = failure;
        }
      });
    }

    /** For a framework that takes over what a server has written, and listens only when the view may stand already. */
    tellAgain(): void {
      if (!this.#isReady) return;
      tell(this, 'upfront-ready', undefined);
      this.#live?.tellAgain();
    }

    fail(error: unknown): void {
      const message = error instanceof Error ? error.message : String(error);
      // biome-ignore lint/suspicious/noConsole: this is where developers look.
      if (tell(this, 'upfront-error', { source: this.localName, error, message })) console.error(message);
    }

    #didSet(name: string): void {
      if (name === 'balance') this.balances++;
      this.refresh();
    }

    /** Joins the others of its root, and leaves those of the one that it was carried out of. */
    #settle(): void {
      const root = this.getRootNode();
      if (this.#home === root) return;
      const isMove = this.#home !== undefined;
      this.#leaveHome();
      this.#home = root;
      this.#leave = [join(this), watchButtons(root, this.localName)];
      // Here it may have a balance to give, or one to take.
      if (isMove && hasSource(this)) tellPeers(this);
      if (isMove) this.refresh();
    }

    #leaveHome(): void {
      this.#home = undefined;
      for (const each of this.#leave.splice(0)) each.dispose();
    }

    #end(): void {
      this.#live?.dispose();
      this.#live = undefined;
      this.#leaveHome();
    }

    /** A framework may set properties before the class is there: they would hide the class's own for ever. */
    #rescueProperties(): void {
      const own = this as unknown as Record<string, unknown>;
      for (const name of [...ATTRIBUTES.map(propertyOf), ...PROPERTIES]) {
        if (!Object.hasOwn(this, name)) continue;
        const value = own[name];
        delete own[name];
        own[name] = value;
      }
    }
  }

  for (const name of [...ATTRIBUTES, ...PROPERTIES]) {
    Object.defineProperty(UpfrontCredits.prototype, propertyOf(name), {
      configurable: true,
      enumerable: true,
      get(this: UpfrontCredits) {
        const value = this.read(name) ?? DEFAULTS[name];
        // Set by being there, so its text says nothing.
        return name === 'motion-prompt' ? isSet(value) : value;
      },
      set(this: UpfrontCredits, value: unknown) {
        this.write(name, value);
      },
    });
  }
  return UpfrontCredits;
}

export type UpfrontCreditsElement = InstanceType<ReturnType<typeof makeElement>> & UpfrontCreditsProperties;
