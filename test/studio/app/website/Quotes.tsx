import { useSite } from './LocaleContext.ts';

const QUOTES = [
  ['Avatar IV', 'Mira', 'Head of Learning, Kling Inc.'],
  ['We love what people make with Video Agent and Avatar IV.', 'Tom', 'Runway'],
  ['Video Translation', 'Sora', 'Getty Travels'],
] as const;

export function Quotes() {
  const { t } = useSite();
  return (
    <section className="site-band">
      <h2>{t('What customers say')}</h2>
      <div className="site-quotes">
        {QUOTES.map(([quote, who, firm]) => (
          <figure key={who} className="site-quote">
            <blockquote>
              <p>{quote}</p>
            </blockquote>
            <figcaption>
              <strong>{who}</strong>, {firm}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
