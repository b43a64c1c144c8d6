import { useSite } from './LocaleContext.ts';

/** Where a page stands; the last crumb repeats its name. */
export function Crumbs({ parent, here }: { parent: string; here: string }) {
  const { to } = useSite();
  return (
    <nav aria-label="Breadcrumb" className="site-crumbs">
      <a href={to('/')}>HeyGen</a> / <span>{parent}</span> / <span aria-current="page">{here}</span>
    </nav>
  );
}
