import { FaqList } from './FaqList.tsx';
import { useSite } from './LocaleContext.ts';

export function FaqPage() {
  const { t } = useSite();
  return (
    <section className="site-narrow">
      <h1>{t('FAQ')}</h1>
      <p className="site-lead">Credits, engines, Avatar IV, Video Agent: what people ask most.</p>
      <FaqList />
    </section>
  );
}
