/**
 * Colours. What a page says (`--upfront-*`) wins, then what a VS Code webview says (`--vscode-*`), then ours: light or
 * dark as the text around the widget is, so that it needs no telling on a page of either kind. `oklch(from currentColor …)`
 * chooses by the lightness of that text: dark text wants a light ground. A theme that is set by name is ours alone.
 */
const ink = (onLight: number, onDark: number, chromaAndHue: string): string =>
  `oklch(from currentColor clamp(${onLight},(l - .62)*999,${onDark}) ${chromaAndHue}/1)`;

const ground = (onLight: number, onDark: number): string =>
  `oklch(from currentColor clamp(${onDark},(.62 - l)*999,${onLight}) .006 275/1)`;

/** Our own colours by name; `--vscode-*` names that mean the same. */
const COLORS = [
  ['foreground', ink(0.25, 0.95, '.02 275'), 'foreground'],
  ['soft', ink(0.47, 0.78, '.02 275'), 'descriptionForeground'],
  ['background', ground(1, 0.22), 'editorWidget-background'],
  ['border', ground(0.9, 0.36), 'widget-border'],
  ['accent', ink(0.45, 0.82, '.13 275'), 'textLink-foreground'],
  ['enough', ink(0.44, 0.84, '.11 162'), 'charts-green'],
  ['low', ink(0.46, 0.86, '.11 70'), 'charts-yellow'],
  ['short', ink(0.46, 0.82, '.15 20'), 'errorForeground'],
] as const;

const HIGH_CONTRAST = ['#fff', '#fff', '#000', '#fff', '#8cf', '#7f7', '#fd5', '#f9a'] as const;

const colors = (value: (entry: (typeof COLORS)[number], index: number) => string): string =>
  COLORS.map((entry, index) => `--u-${entry[0]}:var(--upfront-${entry[0]},${value(entry, index)});`).join('');

export const THEME_STYLES = `
.root { ${colors(([, own, vscode]) => `var(--vscode-${vscode},${own})`)} color: var(--u-foreground); }
[theme="light"] { color: #23253a; }
[theme="dark"] { color: #eef0f7; }
:is([theme="light"], [theme="dark"]) .root { ${colors(([, own]) => own)} }
[theme="high-contrast"] .root { ${colors((_, index) => HIGH_CONTRAST[index] ?? '')} }
[theme="high-contrast"] .tinted { border-color: var(--u-border); }
@media (prefers-contrast: more) {
  .tinted { border-color: var(--u-border); }
  .root { --u-soft: var(--u-foreground) !important; --u-border: var(--u-foreground) !important; }
}`;
