import { useState } from 'react';

/** Quick create as nobody knows it: other words, no names of engines, no hooks. What it is about, only a person can tell. */
export function QuickBarePage() {
  const [seconds, setSeconds] = useState(45);
  return (
    <div className="quick">
      <h1>Make a clip</h1>
      <div className="css-9fk2 tw-flex tw-gap-4">
        <div className="wallet">
          <span>In your wallet: 1,180</span>
        </div>
        <div className="runtime">
          <span>Runtime {clock(seconds)}</span>
          <button type="button" className="button longer" onClick={() => setSeconds((now) => now + 15)}>
            Longer
          </button>
        </div>
      </div>
      <section className="css-1x0q" aria-label="Shelf">
        <button type="button" className="button person">
          Upscale Video
        </button>
        <button type="button" className="button person">
          Marta at the desk
        </button>
      </section>
      <section className="css-77ab" aria-label="Finish">
        <button type="button" className="button button-brand go">
          Go ahead
        </button>
      </section>
    </div>
  );
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
