import { NavigationMenu } from 'radix-ui';
import { useSite } from './LocaleContext.ts';
import { phraseOf } from './phrases.ts';

/** Products in the menu: name, address, and a line about it. */
export const PRODUCTS = [
  ['Avatar IV', '/avatars/avatar-iv', 'One photo, and it gestures to your script.'],
  ['Avatar V', '/avatars/avatar-v', 'It moves the way you do.'],
  ['Video Agent', '/apps/video-agent', 'From a prompt to a finished video.'],
  ['Video Translate', '/apps/video-translate', '175+ languages, with lip sync.'],
  ['Photo to Video', '/apps/photo-to-video', 'Make any picture talk, with Avatar IV.'],
  ['Upscale Video', '/apps/upscale-video', 'Up to 4K.'],
  ['Face Swap', '/apps/face-swap', 'Another face on the same body.'],
  ['AI Studio', '/apps/ai-studio', 'Scene by scene, with stock media and music.'],
] as const;

export function SiteHeader() {
  const { t, to } = useSite();
  return (
    <header className="site-header">
      <a href={to('/')} className="site-logo">
        <span className="site-mark" aria-hidden="true" />
        HeyGen
      </a>
      <NavigationMenu.Root className="site-nav" delayDuration={0}>
        <NavigationMenu.List className="site-nav-list">
          <NavigationMenu.Item>
            <NavigationMenu.Trigger className="site-nav-trigger">{t('Products')}</NavigationMenu.Trigger>
            <NavigationMenu.Content className="site-products">
              {PRODUCTS.map(([name, path, line]) => (
                <NavigationMenu.Link key={name} href={to(path)} className="site-product">
                  <span className="site-product-name" data-product={name}>
                    {phraseOf(name, t)}
                  </span>
                  <span className="site-product-line">{line}</span>
                </NavigationMenu.Link>
              ))}
            </NavigationMenu.Content>
          </NavigationMenu.Item>
          <HeaderLink path="/pricing" text={t('Pricing')} />
          <HeaderLink path="/blog" text={t('Blog')} />
          <HeaderLink path="/faq" text={t('FAQ')} />
        </NavigationMenu.List>
      </NavigationMenu.Root>
      <a href="https://app.heygen.com/login" className="site-login">
        {t('Log in')}
      </a>
      <a href="https://app.heygen.com/home" className="site-button">
        {t('Start for free')}
      </a>
    </header>
  );
}

function HeaderLink({ path, text }: { path: string; text: string }) {
  const { to } = useSite();
  return (
    <NavigationMenu.Item>
      <NavigationMenu.Link href={to(path)} className="site-nav-link">
        {text}
      </NavigationMenu.Link>
    </NavigationMenu.Item>
  );
}
