/** A drawn stand-in for a person; the hue tells looks apart. */
export function Portrait({ hue, round = false }: { hue: number; round?: boolean }) {
  const skin = `hsl(${20 + (hue % 12)} ${40 + (hue % 18)}% ${56 + ((hue * 7) % 24)}%)`;
  const hair = `hsl(${(hue + 20) % 45} ${24 + (hue % 20)}% ${13 + ((hue * 3) % 24)}%)`;
  const cloth = `hsl(${hue} 44% 46%)`;
  const long = hue % 20 === 10 || hue % 20 === 18;
  return (
    <svg className={round ? 'portrait portrait-round' : 'portrait'} viewBox="0 0 120 120" aria-hidden="true">
      {long && <path d="M33 50c0-46 54-46 54 0 0 20 2 34 6 46-10 8-56 8-66 0 4-12 6-26 6-46z" fill={hair} />}
      <path d="M12 122c2-27 20-38 48-38s46 11 48 38z" fill={cloth} />
      {long ? <RoundNeck skin={skin} /> : <Suit skin={skin} hue={hue} />}
      <ellipse cx="60" cy="52" rx="23" ry="28" fill={skin} />
      <path d={long ? LONG : SHORT} fill={hair} />
      <path d="M51 64c5 5 13 5 18 0" stroke={hair} strokeWidth="2.2" fill="none" strokeLinecap="round" opacity=".7" />
      <circle cx="51" cy="52" r="2.2" fill={hair} />
      <circle cx="69" cy="52" r="2.2" fill={hair} />
    </svg>
  );
}

const SHORT = 'M36 54c-4-30 12-38 26-37 16 0 27 13 22 38-2-14-8-20-15-23-9 5-21 6-28 4-3 5-4 10-5 18z';
const LONG = 'M36 56c-3-28 8-40 24-40s27 12 24 40c-2-10-6-17-12-22-10 8-24 8-30 6-3 4-5 9-6 16z';

function Suit({ skin, hue }: { skin: string; hue: number }) {
  return (
    <>
      <path d="M46 86c6 10 22 10 28 0l-3-14H49z" fill={skin} />
      <path d="M46 84l14 14 14-14 8 4-16 34H54L38 88z" fill={`hsl(${hue} 40% 95%)`} />
      <path d="M55 98l5 4 5-4 3 24H52z" fill={`hsl(${hue} 46% 30%)`} />
    </>
  );
}

function RoundNeck({ skin }: { skin: string }) {
  return <path d="M49 72h22l3 13c2 2 3 3 4 3-5 13-31 13-36 0 1 0 2-1 4-3z" fill={skin} />;
}
