/** The looks of the report: one column of pages, each with its picture beside what is outlined in it. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f9, #131519);
  --card: light-dark(#fff, #1b1e24);
  --text: light-dark(#1b1e25, #e8eaf0);
  --soft: light-dark(#59606d, #a4abb8);
  --line: light-dark(#dde0e6, #333842);
  --good: light-dark(#17694a, #7fd6ab);
  --bad: light-dark(#a8201a, #ff9d94);
  --badge: light-dark(#8a5a00, #f0bf5e);
  --estimate: light-dark(#2350c4, #9db7ff);
  --alternatives: light-dark(#7a2bb8, #d5a6ff);
  --notice: light-dark(#0b6a75, #79d4df);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
.wide { max-width: 1500px; margin: 0 auto; padding: 0 24px; }
header.wide { padding-block: 32px 20px; }
h1 { margin: 0 0 4px; font-size: 26px; line-height: 1.25; }
h2 { margin: 0; font-size: 18px; overflow-wrap: anywhere; }
h3 { margin: 18px 0 6px; font-size: 14px; }
p { margin: 0; }
a { color: inherit; }
.soft { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
.sums { display: flex; flex-wrap: wrap; gap: 10px; margin: 18px 0 0; padding: 0; list-style: none; }
.sums li { padding: 8px 14px; border: 1px solid var(--line); border-radius: 10px; background: var(--card); font-size: 13px; color: var(--soft); }
.sums b { display: block; font-size: 20px; line-height: 1.2; color: var(--text); }
.sums .bad b { color: var(--bad); }
nav { border-block: 1px solid var(--line); background: var(--card); }
nav table { width: 100%; border-collapse: collapse; font-size: 13px; }
nav :is(th, td) { padding: 7px 16px 7px 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
nav thead th { border: 0; color: var(--soft); white-space: nowrap; }
.page { margin: 28px auto; padding: 20px 24px 24px; border: 1px solid var(--line); border-radius: 14px; background: var(--card); }
.page > header { padding-bottom: 14px; }
.state { font-weight: 600; white-space: nowrap; }
.state::before { margin-inline-end: 6px; }
.fine { color: var(--good); } .fine::before { content: "✓"; }
.missed, .trouble { color: var(--bad); } .missed::before { content: "✕"; } .trouble::before { content: "▲"; }
.view { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 400px); gap: 24px; align-items: start; margin-top: 12px; }
figure { margin: 0; }
figcaption { margin-bottom: 6px; font-size: 13px; color: var(--soft); }
.picture { position: relative; overflow: hidden; border: 1px solid var(--line); border-radius: 8px; }
.picture img { display: block; width: 100%; height: auto; }
.mark { position: absolute; border: 2px solid var(--hue); border-radius: 4px; box-shadow: 0 0 0 1px var(--card); scroll-margin: 30vh; }
.mark b { position: absolute; inset-block-end: 100%; inset-inline-end: -2px; padding: 0 5px; border-radius: 4px 4px 0 0; background: var(--hue); color: var(--card); font-size: 11px; line-height: 15px; }
.mark.low b { inset-block: 100% auto; border-radius: 0 0 4px 4px; }
.mark:target { outline: 4px solid var(--hue); outline-offset: 3px; }
.legend { margin: 0; padding: 0; list-style: none; max-height: 78vh; overflow: auto; }
.legend li { display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; padding: 10px 4px 10px 0; border-top: 1px solid var(--line); scroll-margin: 20px; }
.legend li:first-child { border-top: 0; }
.numbers { display: flex; flex-wrap: wrap; align-content: start; align-items: start; gap: 3px; max-width: 84px; }
.numbers a { min-width: 24px; padding: 2px 5px; border-radius: 5px; background: var(--hue); color: var(--card); font-size: 12px; font-weight: 650; line-height: 20px; text-align: center; text-decoration: none; }
.legend strong { display: block; }
.legend p + p { margin-top: 2px; }
.aside { opacity: .75; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
:is(.badge) { --hue: var(--badge); } .estimate { --hue: var(--estimate); } .alternatives { --hue: var(--alternatives); } .notice { --hue: var(--notice); }
:focus-visible { outline: 2px solid var(--estimate); outline-offset: 2px; }
.checks { margin: 0; padding: 0; list-style: none; font-size: 14px; }
.checks li { display: grid; grid-template-columns: auto minmax(0, 1fr); padding: 5px 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.checks p { grid-column: 2; }
.checks li:first-child { border-top: 0; }
details { margin-top: 16px; border-top: 1px solid var(--line); padding-top: 10px; }
summary { cursor: pointer; font-weight: 600; font-size: 14px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 10px 0 0; font-size: 13px; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
footer.wide { padding-block: 8px 40px; color: var(--soft); font-size: 13px; }
@media (max-width: 900px) { .view { grid-template-columns: minmax(0, 1fr); } .legend { max-height: none; } .wide, .page { padding-inline: 14px; } nav .extra { display: none; } }
@media (max-width: 600px) {
  nav :is(table, tbody, tr, th, td) { display: block; } nav thead { display: none; }
  nav tr { padding-block: 8px; border-top: 1px solid var(--line); } nav tr:first-child { border-top: 0; } nav tbody :is(th, td):not(.extra) { padding: 1px 0; border: 0; }
  .mark { border-width: 1px; } .mark b { padding: 0 3px; font-size: 8px; line-height: 11px; }
}
@media print { .legend { max-height: none; } .page { break-inside: avoid; } }`;
