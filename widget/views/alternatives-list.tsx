import { alternativesOf, type Scene } from './scene.ts';

/** What to do instead, best first. Choosing one tells the page, which decides what that means. */
export function AlternativesList({ scene }: { scene: Scene }) {
  const { estimate, texts } = scene;
  const words = texts.views;
  const found = alternativesOf(scene);
  return (
    <section class="alternatives" part="alternatives">
      <p class="title">{texts.widget.alternatives}</p>
      {found.length === 0 && <p class="soft">{estimate ? words.nothingCheaper : words.noAction}</p>}
      <ol aria-label={texts.widget.alternatives}>
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
    </section>
  );
}
