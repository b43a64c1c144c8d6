import { browser } from 'wxt/browser';
import { fill } from '../../../shared/credits/wording.ts';
import { texts } from '../../texts/texts.ts';
import type { Item, Section } from '../section.ts';

/** Who this is, and what it does not do. */
export function aboutSection(): Section {
  const { name, options } = texts.value;
  const words = options.about;
  const { version } = browser.runtime.getManifest();
  const about = (id: 'unofficial' | 'private' | 'licence'): Item => ({
    id,
    words: [words[id], words[`${id}Hint`]],
    view: () => (
      <>
        <h3>{words[id]}</h3>
        <p class="hint">{words[`${id}Hint`]}</p>
      </>
    ),
  });
  return {
    id: 'about',
    intro: words.intro,
    items: [
      {
        id: 'version',
        words: [name, fill(words.version, { version })],
        view: () => (
          <div class="name">
            <img src="/icon/128.png" alt="" width="48" height="48" />
            <div>
              <h3>{name}</h3>
              <p class="hint">{fill(words.version, { version })}</p>
            </div>
          </div>
        ),
      },
      about('unofficial'),
      about('private'),
      about('licence'),
      {
        id: 'pages',
        words: [words.pages, words.pagesHint, words.welcome, words.update],
        view: () => (
          <>
            <h3>{words.pages}</h3>
            <p class="hint">{words.pagesHint}</p>
            <p class="links">
              <a href="/welcome.html">{words.welcome}</a>
              <a href="/update.html">{words.update}</a>
            </p>
          </>
        ),
      },
    ],
  };
}
