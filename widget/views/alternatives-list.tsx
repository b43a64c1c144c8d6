import type { Alternative } from '../sdk/api.d.ts';
import { MOST_ALTERNATIVES, type Scene } from './scene.ts';

/** What to do instead, best first. Choosing one tells the page, which decides what that means. */
export function AlternativesList({ scene }: { scene: Scene }) {
  const { estimate, texts, view, locale } = scene;
  const words = texts.views;
  const all = estimate?.alternatives ?? [];
  const hasMore = view === 'alternatives' && all.length > MOST_ALTERNATIVES;
  return (
    <section class="alternatives" part="alternatives">
      {hasMore ? (
        <button type="button" class="title more-of" part="button" popovertarget="more">
          {texts.widget.alternatives} ({new Intl.NumberFormat(locale).format(all.length)})
        </button>
      ) : (
        <p class="title">{texts.widget.alternatives}</p>
      )}
      {all.length === 0 && <p class="soft">{estimate ? words.nothingCheaper : words.noAction}</p>}
      <List name={texts.widget.alternatives} found={all.slice(0, MOST_ALTERNATIVES)} />
    </section>
  );
}

/** The whole list, for which a page has kept no room. */
export function AllAlternatives({ scene: { estimate, texts } }: { scene: Scene }) {
  return (
    <section class="alternatives">
      <List name={texts.widget.alternatives} found={estimate?.alternatives ?? []} />
    </section>
  );
}

function List({ name, found }: { name: string; found: readonly Alternative[] }) {
  return (
    <ol aria-label={name}>
      {found.map(({ use, text, savingText, isFree }, index) => (
        <li key={use + text} data-alternative={use}>
          <button type="button" part="button alternative" data-do="select" data-index={index}>
            <i class="mark" data-mark={isFree ? 'included' : 'less'} aria-hidden="true" />
            <span>
              {text}
              <small>{savingText}</small>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
