import { useState } from 'react';
import { UpfrontCredits } from 'upfront-credits/react';

// Objects outside of the component stay the same with every drawing.
const BALANCE = { pools: [{ kind: 'plan', unit: 'credits', amount: 200 }] } as const;

export function App() {
  const [isOpen, setOpen] = useState(true);
  const [seconds, setSeconds] = useState(55);
  const [sentence, setSentence] = useState('');
  return (
    <main>
      <h1>React</h1>
      {isOpen && <UpfrontCredits balance={BALANCE}>Your HeyGen credits</UpfrontCredits>}
      <label>
        Length in seconds{' '}
        <input type="number" min="1" value={seconds} onChange={({ target }) => setSeconds(Number(target.value))} />
      </label>
      {isOpen && (
        <UpfrontCredits
          view="estimate"
          feature="avatar-iv"
          seconds={seconds}
          onUpfrontEstimate={({ detail }) => setSentence(detail.sentence)}
        >
          Costs 20 premium credits per minute
        </UpfrontCredits>
      )}
      <p>
        <output>{sentence}</output>
      </p>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Close' : 'Open'}
      </button>
    </main>
  );
}
