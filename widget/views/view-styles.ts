/**
 * The looks of all views. States differ by word and shape; colour only helps. Shapes are cut out of a square, because
 * signs of a font look different on every machine, and pictures would need an address or `data:`.
 */
export const VIEW_STYLES = `
.root { --u-hue: var(--u-enough); position: relative; box-sizing: border-box;
  font-size: var(--upfront-font-size, 14px); line-height: 20px; font-variant-numeric: tabular-nums; }
.root *, .more * { box-sizing: border-box; }
[data-mark="low"] { --u-hue: var(--u-low); }
[data-mark="short"], [data-mark="error"] { --u-hue: var(--u-short); }
:is([data-mark="unknown"], [data-mark="unsure"], [data-mark="loading"], [data-mark="stale"], [data-mark="offline"]) { --u-hue: var(--u-soft); }
[data-mark="less"] { --u-hue: var(--u-accent); }
p, h2, ol, li { all: unset; display: block; }
button { all: unset; box-sizing: border-box; cursor: pointer; }
:focus-visible { outline: 2px solid var(--u-accent); outline-offset: 2px; }
.room > .root:not(.card, .more) { display: grid; }
.panel { display: grid; gap: 14px; }
.card { padding: 14px 16px; border: 1px solid var(--u-border);
  border-radius: var(--upfront-radius, 12px); background: var(--u-background); }
.soft, small { display: block; font-size: 12px; line-height: 17px; color: var(--u-soft); }
h2, .title { font-size: 13px; font-weight: 600; color: var(--u-soft); }

.meter header { display: flex; align-items: center; gap: 10px; min-block-size: 28px; }
.meter header .icon { margin-inline-start: auto; }
.meter .left { min-block-size: 32px; font-weight: 600; align-content: center; }
.meter > .soft { min-block-size: 17px; }
.fill { display: grid; align-content: center; min-block-size: 36px; }
.left b { font-size: 26px; line-height: 32px; font-weight: 680; letter-spacing: -.02em; }
.bar { display: flex; block-size: 8px; border-radius: 4px; overflow: hidden;
  background: color-mix(in oklab, var(--u-soft) 18%, var(--u-background)); }
.bar.none { background: none; border: 1px dashed var(--u-soft); }
.bar i { flex: 0 1 0; min-inline-size: 0; background: var(--u-hue); }
.bar i[data-share]:not(.stays, [data-share="0"]) { min-inline-size: 4px; }
.bar :is(.takes, .may) { --on: var(--u-hue); --off: color-mix(in oklab, var(--u-hue) 30%, var(--u-background));
  background: linear-gradient(135deg, var(--on) 25%, var(--off) 25% 50%, var(--on) 50% 75%, var(--off) 75%) 0 0/8px 8px; }
.bar .may { --on: color-mix(in oklab, var(--u-hue) 55%, var(--u-background)); --off: var(--u-background); }
.meter[data-mark="error"] .bar { --u-hue: var(--u-soft); }

.state { display: inline-flex; align-items: center; gap: 6px; font-size: 12px; font-weight: 600; line-height: 17px; color: var(--u-hue); white-space: nowrap; }
.meter header .state { padding: 2px 9px 2px 8px; border-radius: 99px; background: color-mix(in oklab, var(--u-hue) 10%, var(--u-background)); }
.mark { position: relative; flex: none; inline-size: 10px; block-size: 10px; color: var(--u-hue); background: currentColor; clip-path: circle(45%); }
:is([data-mark="low"] > .mark) { clip-path: polygon(50% 2%, 100% 94%, 0 94%); }
:is([data-mark="short"] > .mark) { clip-path: polygon(18% 2%, 50% 34%, 82% 2%, 98% 18%, 66% 50%, 98% 82%, 82% 98%, 50% 66%, 18% 98%, 2% 82%, 34% 50%, 2% 18%); }
:is([data-mark="error"] > .mark) { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
:is([data-mark="included"] > .mark, .mark[data-mark="included"]) { clip-path: polygon(8% 52%, 22% 37%, 40% 55%, 79% 13%, 94% 27%, 41% 84%); }
.mark[data-mark="less"] { clip-path: polygon(34% 4%, 66% 4%, 66% 46%, 96% 46%, 50% 98%, 4% 46%, 34% 46%); }
:is([data-mark="unknown"], [data-mark="unsure"], [data-mark="loading"], [data-mark="stale"], [data-mark="offline"]) > .mark {
  clip-path: none; background: none; border: 2px solid; border-radius: 50%; }
:is([data-mark="unknown"], [data-mark="unsure"]) > .mark { border-style: dotted; }
[data-mark="loading"] > .mark { border-block-start-color: transparent; animation: turn 1s linear infinite; }
[data-mark="stale"] > .mark::after { content: ""; position: absolute; inset: 0 0 auto auto; inline-size: 3px; block-size: 4px;
  border: solid; border-width: 0 0 1.5px 1.5px; }
[data-mark="offline"] > .mark::after { content: ""; position: absolute; inset: 2px -3px; block-size: 2px; background: currentColor; rotate: -45deg; }
@keyframes turn { to { rotate: 1turn; } }

.tinted { color: var(--u-foreground); background: color-mix(in oklab, var(--u-hue) 8%, var(--u-background));
  border: 1px solid color-mix(in oklab, var(--u-hue) 32%, var(--u-background)); }
.estimate { display: grid; border-radius: var(--upfront-radius, 12px); }
.line { display: grid; align-content: start; gap: 1px 12px; inline-size: 100%; padding: 9px 14px; border-radius: inherit; }
.line .sentence { font-weight: 600; grid-column: 1 / 3; }
.line .note { grid-column: 1 / 3; min-block-size: 17px; }
@container (max-width: 459px) { .line .sentence { min-block-size: 40px; } :host(:not([beside])) .note { min-block-size: 34px; } }
:host([beside]) .estimate:not([data-mark="low"], [data-mark="short"]) .note { display: none; }
button.line::after { grid-area: 1 / 2; justify-self: end; align-self: center; }

.alternatives ol { display: grid; gap: 4px; margin-block-start: 6px; margin-inline: -8px; }
.more-of { display: flex; align-items: center; gap: 8px; min-block-size: 24px; margin-block: -2px; }
:is(button.line, .more-of)::after { content: ""; inline-size: 7px; block-size: 7px; margin: 0 3px 3px; border: solid var(--u-soft); border-width: 0 1.5px 1.5px 0; rotate: 45deg; }
.alternatives [data-do] { display: flex; gap: 10px; inline-size: 100%; min-block-size: 45px; padding: 4px 8px; border-radius: 8px; font-weight: 550; line-height: 19px; }
.alternatives .mark { margin-block-start: 5px; }
.alternatives small { font-weight: 400; }
button:is([data-do], .chip):hover { background: color-mix(in oklab, var(--u-hue) 12%, var(--u-background)); }

.icon { inline-size: 28px; block-size: 28px; border-radius: 8px; color: var(--u-soft); display: grid; place-items: center; }
.icon::before { content: ""; inline-size: 13px; block-size: 13px; border: 1.75px solid; border-radius: 50%; border-block-start-color: transparent; rotate: 45deg;
  grid-area: 1/1; }
.icon::after { content: ""; inline-size: 6px; block-size: 6px; background: currentColor; clip-path: polygon(0 0, 100% 50%, 0 100%); grid-area: 1/1; translate: 1px -6px; }

.status { display: inline-flex; gap: 6px; align-items: center; min-block-size: 28px; }
.chip { display: inline-flex; align-items: center; gap: 8px; min-block-size: 28px; padding: 0 11px 0 10px; border-radius: 99px; font-size: 13px; font-weight: 600; }
.chip:not(.tinted) { background: var(--u-background); border: 1px solid var(--u-border); }
.status, .chip { max-inline-size: 100%; min-inline-size: 0; }
/* One line in every language: all of it is one press away. */
.chip .left { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.status .word { white-space: nowrap; font-size: 12px; color: var(--u-hue); }
.menu { display: flex; flex-wrap: wrap; gap: 8px; }
header:has(.menu) { flex-wrap: wrap; }
header .menu { margin-inline-start: auto; }
header .menu + .icon { margin-inline-start: 0; }
.plain { min-block-size: 28px; padding: 3px 10px; border: 1px solid var(--u-border); border-radius: 8px; font-size: 13px; }

.more { inset: auto; margin: 0; padding: 12px 16px; inline-size: max-content; max-inline-size: min(340px, 92vw); border: 1px solid var(--u-border); border-radius: 12px;
  color: var(--u-foreground); background: var(--u-background); box-shadow: 0 8px 28px rgb(0 0 0 / 18%); font-size: 13px; line-height: 19px; }
.more .details { display: block; }
.more p.soft, .details > p { font-size: 12px; line-height: 17px; color: var(--u-soft); }
.details > p { padding-block-start: 8px; border-block-start: 1px solid var(--u-border); }
.more h2 { padding-block-end: 6px; }
.more .details li { padding-block: 6px; border-block-start: 1px solid var(--u-border); }
/* An English sentence on a page from right to left stays a sentence, at the side where the page's texts begin. */
.room :is(p, .sentence, .note, small), .more :is(p, li, .sentence, .note, small) { unicode-bidi: plaintext; }
:host(:dir(rtl)) :is(.room, .more) { text-align: right; }

@media (prefers-reduced-motion: reduce) { * { animation: none !important; } }
@media (forced-colors: active) {
  .mark, .bar { forced-color-adjust: none; --u-hue: CanvasText; --u-soft: CanvasText; --u-background: Canvas; color: CanvasText; }
  .icon::after { forced-color-adjust: none; background: ButtonText; }
  .bar { border: 1px solid; }
}
@media print { .icon, .more { display: none; } }`;
