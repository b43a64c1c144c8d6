/** A conversation as Video Agent's page has it, and the form of Translate below it, as HTML: no label, but for the controls'. */

const SAID =
  'The video opens with a wide shot of the harbour at dawn and a calm voice that tells how the morning market is set up. ' +
  'Then the presenter walks along the stalls and explains where the fish comes from and why it is sold before noon.';

const LANGUAGES =
  'German French Spanish Italian Portuguese Dutch Polish Swedish Danish Finnish Greek Czech Turkish Hindi';

const plan = (seconds: number, buttons: string): string =>
  `<p>Here is a plan.</p><table><tbody><tr><td>Topic</td><td>The morning market</td></tr><tr><td>Video Length</td>
  <td>Approximately ${seconds} seconds</td></tr></tbody></table><div>${buttons}</div>`;

const message = (_: unknown, index: number): string =>
  index % 2 === 0 ? `<div><p>Make it ${index} words longer.</p></div>` : `<div><p>${SAID}</p><p>${SAID}</p></div>`;

const language = (name: string): string =>
  `<label><input type="checkbox"${name === 'German' ? ' checked' : ''}>${name}</label>`;

const ENGINES = ['Audio Only', 'Speed', 'Precision']
  .map((name) => `<button role="radio" aria-checked="${name === 'Speed'}">${name}</button>`)
  .join('');

/** Forty messages, two plans, and both tools' controls; `[role=log] > div:last-child` is the reply that is being written. */
export const CHAT = `<div role="log">${Array.from({ length: 40 }, message).join('')}
  ${plan(60, '<button>Make changes</button>')}
  ${plan(15, '<button>Make changes</button><button>Proceed</button><button>Continue with Unlimited</button>')}
  <div></div></div>
  <section><p>2:00</p><fieldset><legend>Languages</legend>${LANGUAGES.split(' ').map(language).join('')}</fieldset>
  <div role="radiogroup">${ENGINES}</div><button>Translate</button></section>`;
