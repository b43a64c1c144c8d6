import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';
import { Link } from './Link.tsx';
import { SpriteIcon } from './Sprite.tsx';

/** The way back to the avatars from a page about one of them, whose name is the user's. */
export function Crumbs({ name }: { name: string | undefined }) {
  return (
    <nav className="crumbs tw-flex tw-items-center tw-gap-2" aria-label="Breadcrumb">
      <Link to="/avatar/my-avatars" className="quiet-link tw-flex tw-items-center tw-gap-1.5">
        <SpriteIcon id="arrowleft" size={16} />
        <span>
          <Label text="My Avatars" />
        </span>
      </Link>
      <Icon name="right" size="14" />
      <span className="crumb-name" aria-current="page">
        {name}
      </span>
    </nav>
  );
}
