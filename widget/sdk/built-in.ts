import type { Action, Commands, Estimate, QuickPickItem, Window } from './api.d.ts';
import type { Core } from './core.ts';

export function registerBuiltIn({ credits, texts, last, commandOf }: Core, commands: Commands, window: Window): void {
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
    const command = chosen && commandOf(chosen.alternative);
    if (command) await commands.executeCommand(command);
    return chosen?.alternative;
  });

  commands.registerCommand('upfront.showBreakdown', async (action) => {
    const { lines, sentence } = about(action);
    const items = lines.map(({ text, rateText }): QuickPickItem => ({ label: text, description: rateText }));
    await window.showQuickPick(items, { title: texts().widget.breakdown, placeHolder: sentence });
  });
}
