import { copyAction } from './action.ts';
import type {
  Action,
  Alternative,
  Commands,
  CreditView,
  CreditViewKind,
  CreditViewOptions,
  Disposable,
  Event,
  QuickPickItem,
  QuickPickOptions,
  Severity,
  StatusBarItem,
  Window,
} from './api.d.ts';
import { createCancellation } from './cancellation.ts';
import { type Checker, each, fail, known, oneOf, text } from './check.ts';
import { VIEWS } from './contributions.ts';
import type { Core } from './core.ts';
import { type Ending, withDispose } from './disposable.ts';
import { attempt, createEmitter } from './events.ts';

/** A status bar item as its view reads it. */
export interface StatusBarModel {
  readonly id: string;
  readonly text: string;
  readonly tooltip: string | undefined;
  readonly command: string | undefined;
  readonly severity: Severity;
  readonly isVisible: boolean;
  readonly onDidChange: Event<void>;
  /** A person has pressed it. */
  press(): void;
}

/** A view in a page's element, as whoever draws it reads it. */
export interface CreditViewModel {
  readonly view: CreditViewKind;
  readonly action: Action | readonly Action[] | undefined;
  /** It shows something else; what it shows may have changed too, see `Core.onDidChange`. */
  readonly onDidChange: Event<void>;
  /** A person has chosen an alternative. */
  select(alternative: Alternative): void;
  /** A person has pressed a button that runs a command. */
  run(command: string): void;
}

/** What draws: a module of its own, which is loaded when there is something to draw. */
export interface Views {
  drawStatusBarItem(core: Core, item: StatusBarModel): Ending;
  drawCreditView(core: Core, container: Element, model: CreditViewModel): Ending;
  /** Resolves with the place of the chosen one in the list; `undefined` where nobody chooses, or when the signal is aborted. */
  showQuickPick(
    core: Core,
    items: readonly QuickPickItem[],
    options: QuickPickOptions,
    signal: AbortSignal,
  ): Promise<number | undefined>;
}

const SEVERITIES = ['information', 'warning', 'error'] as const satisfies readonly Severity[];

const short: Checker<string> = (value, path) =>
  typeof value === 'string' && value.length <= 500 ? value : fail(path, 'a text of at most 500 characters');
const maybe: Checker<string | undefined> = (value, path) => (value === undefined ? value : short(value, path));
const pickItem: Checker<QuickPickItem> = (value, path) => {
  const item = known<QuickPickItem>(value, path, { label: text, description: short, detail: short });
  return item.label ? item : fail(`${path}.label`, 'given');
};

/** The `window` namespace: everything answers at once, and is drawn once the views are there. */
export function createWindow(core: Core, commands: Commands, load: () => Promise<Views>): Window {
  const { own, report } = core;
  let views: Promise<Views> | undefined;

  const run = (command: string): void =>
    attempt(`The command ${command}`, report, () => commands.executeCommand(command));

  /** Loads the views and lets them draw, unless it is too late by then. */
  function draw(isWanted: () => boolean, run: (views: Views) => void, failed?: () => void): void {
    // Without a document (on a server) there is nothing to draw on.
    if (typeof document === 'undefined') return;
    views ??= load();
    const mine = views;
    mine.then(
      (views) => {
        if (own.isDisposed || !isWanted()) return;
        try {
          run(views);
        } catch (error) {
          report('A view', error);
          failed?.();
        }
      },
      (error: unknown) => {
        // The network may be back the next time.
        if (views === mine) views = undefined;
        report('Loading the views', error);
        failed?.();
      },
    );
  }

  function createStatusBarItem(id: string): StatusBarItem {
    let [content, severity, isVisible]: [string, Severity, boolean] = ['', 'information', false];
    let tooltip: string | undefined;
    let command: string | undefined;
    let drawn: Ending | undefined;
    let isGone = false;
    const changed = createEmitter<void>('a status bar item', report);
    const model: StatusBarModel = {
      id: text(id, 'id', 100),
      get text() {
        return content;
      },
      get tooltip() {
        return tooltip;
      },
      get command() {
        return command;
      },
      get severity() {
        return severity;
      },
      get isVisible() {
        return isVisible;
      },
      onDidChange: changed.event,
      press() {
        if (command) run(command);
      },
    };
    const show = (visible: boolean): void => {
      if (isVisible === visible || isGone) return;
      isVisible = visible;
      changed.fire();
      if (visible && !drawn) {
        draw(
          () => isVisible && !isGone && !drawn,
          (views) => {
            drawn = views.drawStatusBarItem(core, model);
          },
        );
      }
    };
    const item = withDispose(
      {
        id: model.id,
        get text() {
          return content;
        },
        set text(value) {
          content = short(value, 'text');
          changed.fire();
        },
        get tooltip() {
          return tooltip;
        },
        set tooltip(value) {
          tooltip = maybe(value, 'tooltip');
          changed.fire();
        },
        get command() {
          return command;
        },
        set command(value) {
          command = maybe(value, 'command');
          changed.fire();
        },
        get severity() {
          return severity;
        },
        set severity(value) {
          severity = oneOf(value, SEVERITIES, 'severity');
          changed.fire();
        },
        show: () => show(true),
        hide: () => show(false),
      },
      () => {
        own.end(item);
        isGone = true;
        changed.dispose();
        drawn?.dispose();
      },
    );
    return own.add(item);
  }

  function createCreditView(container: Element, options: CreditViewOptions): CreditView {
    if (container?.nodeType !== 1) fail('container', 'an element of the page');
    let view = oneOf(options?.view, VIEWS, 'options.view');
    let action = options.action === undefined ? undefined : copyAction(options.action);
    let open: Disposable = core.didOpenView(view);
    let drawn: Ending | undefined;
    let isGone = false;
    const changed = createEmitter<void>('a view', report);
    const selected = createEmitter<Alternative>('CreditView.onDidSelectAlternative', report);
    const model: CreditViewModel = {
      get view() {
        return view;
      },
      get action() {
        return action;
      },
      onDidChange: changed.event,
      select(alternative) {
        selected.fire(alternative);
        const command = core.commandOf(alternative);
        if (command) run(command);
      },
      run,
    };
    draw(
      () => !isGone,
      (views) => {
        drawn = views.drawCreditView(core, container, model);
      },
    );
    const creditView = withDispose(
      {
        get view() {
          return view;
        },
        set view(value) {
          const next = oneOf(value, VIEWS, 'view');
          if (next === view) return;
          view = next;
          open.dispose();
          open = core.didOpenView(view);
          changed.fire();
        },
        get action() {
          return action;
        },
        set action(value) {
          action = value === undefined ? undefined : copyAction(value);
          changed.fire();
        },
        onDidSelectAlternative: selected.event,
      },
      () => {
        own.end(creditView);
        isGone = true;
        open.dispose();
        changed.dispose();
        selected.dispose();
        drawn?.dispose();
      },
    );
    return own.add(creditView);
  }

  async function showQuickPick<T extends QuickPickItem>(
    items: readonly T[] | PromiseLike<readonly T[]>,
    options: QuickPickOptions = {},
    token?: Parameters<Window['showQuickPick']>[2],
  ): Promise<T | undefined> {
    const given = await items;
    const checked = each(given, 'items', 1000, pickItem);
    const originals = [...given];
    const about = known<QuickPickOptions>(options, 'options', { title: short, placeHolder: short });
    const question = createCancellation(report);
    const registration = token?.onCancellationRequested(question.cancel);
    const ending = own.add({ dispose: question.cancel });
    if (token?.isCancellationRequested) question.cancel();
    try {
      return await new Promise<T | undefined>((resolve) => {
        const { token, cancel } = question;
        if (token.isCancellationRequested || typeof document === 'undefined') {
          resolve(undefined);
          return;
        }
        token.onCancellationRequested(() => resolve(undefined));
        draw(
          () => !token.isCancellationRequested,
          (views) => {
            views.showQuickPick(core, checked, about, token.signal).then(
              (place) => resolve(place === undefined ? undefined : originals[place]),
              (error) => {
                report('The list of choices', error);
                cancel();
              },
            );
          },
          cancel,
        );
      });
    } finally {
      registration?.dispose();
      own.end(ending);
    }
  }

  return { createStatusBarItem, showQuickPick, createCreditView };
}
