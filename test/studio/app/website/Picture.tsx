import { Portrait } from '../parts/Portrait.tsx';

/** A still of a video; what stands on it is part of the picture. */
export function Picture({ hue, label }: { hue: number; label: string }) {
  return (
    <div
      className="site-picture"
      role="img"
      aria-label={label}
      style={{ background: `linear-gradient(150deg, hsl(${hue} 70% 88%), hsl(${hue + 50} 62% 66%))` }}
    >
      <Portrait hue={Math.abs(hue)} />
    </div>
  );
}
