import type { ComponentType } from 'react';
import { ArticlePage } from './ArticlePage.tsx';
import { AvatarPage } from './AvatarPage.tsx';
import { BlogPage } from './BlogPage.tsx';
import { FaqPage } from './FaqPage.tsx';
import { LandingPage } from './LandingPage.tsx';
import { LocaleContext } from './LocaleContext.ts';
import { localeOf } from './locale.ts';
import { PricingPage } from './PricingPage.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { TranslatePage } from './TranslatePage.tsx';

const PAGES: Readonly<Record<string, ComponentType>> = {
  '/': LandingPage,
  '/pricing': PricingPage,
  '/avatars/avatar-iv': AvatarPage,
  '/faq': FaqPage,
  '/apps/video-translate': TranslatePage,
  '/blog': BlogPage,
  '/blog/ten-prompts': ArticlePage,
};

/** www.heygen.com: what HeyGen says about itself. Every link is a load. */
export function Website({ path }: { path: string }) {
  const locale = localeOf(path);
  const Page = PAGES[locale.path] ?? LandingPage;
  return (
    <LocaleContext value={locale}>
      <SiteHeader />
      <main className="site-main">
        <Page />
      </main>
      <SiteFooter />
    </LocaleContext>
  );
}
