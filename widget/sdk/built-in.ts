import type { Action, Estimate, QuickPickItem, Upfront } from './api.d.ts';
import type { Core } from './core.ts';

/** @param last The action that was estimated last, for whoever names none. */
export function registerBuiltIn(
  { commands, credits, window }: Upfront,
  { texts, choose }: Core,
  last: () => Action | readonly Action[] | undefined,
): void {
  const about = (action: unknown): Estimate => {
    const chosen = (action ?? last()) as Action | readonly Action[] | undefined;
    if (!chosen) throw new TypeError('There is nothing to show yet: pass an action, or ask for an estimate first.');
    return credits.estimate(chosen);
  };

  commands.registerCommand('upfront.refresh', credits.refresh);

  /** Resolves with the alternative that is chosen. */
  commands.registerCommand('upfront.showAlternatives', async (action) => {
    const { alternatives, shortage } = about(action);
    const items = alternatives.map((alternative) => ({
      alternative,
      label: alternative.text,
      ...(alternative.savingText && { description: alternative.savingText }),
    }));
    const title = texts().widget.alternatives;
    const chosen = await window.showQuickPick(items, { title, ...(shortage && { placeHolder: shortage }) });
    if (chosen) choose(chosen.alternative);
    return chosen?.alternative;
  });

  commands.registerCommand('upfront.showBreakdown', async (action) => {
    const { lines, sentence } = about(action);
    const items = lines.map(({ text, rateText }): QuickPickItem => ({ label: text, description: rateText }));
    await window.showQuickPick(items, { title: texts().widget.breakdown, placeHolder: sentence });
  });
}
