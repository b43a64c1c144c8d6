import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { fill } from '../../shared/credits/wording.ts';
import { CHANGES, changesBetween } from '../companion/changes.ts';
import { texts } from '../texts/texts.ts';

/** What has changed for people since the version that they had; all that ever changed, where no version is said. */
export function Update({ since }: { since: string }) {
  const { name, update: words } = texts.value;
  const changes = since === '' ? CHANGES : changesBetween(since, browser.runtime.getManifest().version);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <main class="update">
      <header>
        <img src="/icon/128.png" alt={name} width="56" height="56" />
        <h1>{words.title}</h1>
      </header>
      {changes.length === 0 && <p class="soft">{words.nothing}</p>}
      {changes.map(({ version, items }) => (
        <section key={version} class="card item" aria-labelledby={`version-${version}`}>
          <h2 id={`version-${version}`}>{fill(words.version, { version })}</h2>
          <ul>
            {items.map((item) => (
              <li key={item}>{words.items[item]}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a class="button" href="/options.html">
          {words.options}
        </a>
      </p>
    </main>
  );
}
