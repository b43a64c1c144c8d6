/** Some of the site's icons are `use` references into one hidden sprite. */
export function Sprite() {
  return (
    <svg width="0" height="0" className="sprite" aria-hidden="true">
      <symbol id="arrowleft" viewBox="0 0 24 24">
        <path d="M15 5l-7 7 7 7" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </symbol>
      <symbol id="logo" viewBox="0 0 32 32">
        <rect width="32" height="32" rx="9" fill="var(--brand)" />
        <path d="M12 9.5v13l11-6.5z" fill="#fff" />
      </symbol>
    </svg>
  );
}

export function SpriteIcon({ id, size = 20 }: { id: 'arrowleft' | 'logo'; size?: number }) {
  return (
    <svg width={size} height={size} aria-hidden="true">
      <use href={`#${id}`} />
    </svg>
  );
}
