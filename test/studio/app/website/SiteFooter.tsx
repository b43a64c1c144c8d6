import { useSite } from './LocaleContext.ts';
import { phraseOf } from './phrases.ts';
import { PRODUCTS } from './SiteHeader.tsx';

export function SiteFooter() {
  const { t, to } = useSite();
  return (
    <footer className="site-footer">
      <div>
        <h4>{t('Products')}</h4>
        <ul>
          {PRODUCTS.map(([name, path]) => (
            <li key={name}>
              <a href={to(path)} data-footer={name}>
                {phraseOf(name, t)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4>HeyGen</h4>
        <ul>
          {(['Pricing', 'Blog', 'FAQ'] as const).map((name) => (
            <li key={name}>
              <a href={to(`/${name.toLowerCase()}`)}>{t(name)}</a>
            </li>
          ))}
        </ul>
      </div>
      <p className="site-fine">Made with Avatar IV. Every voice on this site is a clone of its owner’s.</p>
    </footer>
  );
}
