import { useEffect, useRef, useState } from 'react';
import { CHANGED, conversationAt, type Message } from '../content/conversations.ts';
import { place } from '../lib/place.ts';
import { useStore } from '../lib/store.ts';
import { Label } from '../parts/Label.tsx';
import { SpriteIcon } from '../parts/Sprite.tsx';
import { Swap } from '../parts/Swap.tsx';
import { submit } from '../state/submit.ts';
import { AgentComposer } from './AgentComposer.tsx';
import { LimitMessage } from './LimitMessage.tsx';
import { PlanCard } from './PlanCard.tsx';
import { DoneCard, ProgressCard } from './ProgressCard.tsx';

/** How far the conversation has come. */
type Stage = 'plan' | 'limit' | 'working' | 'done';
const STAGES: readonly Stage[] = ['plan', 'limit', 'working', 'done'];

/** A conversation with the agent. Accepting the last plan spends; all before is free. */
export function ConversationPage({ id }: { id: string }) {
  const { search } = useStore(place);
  const asked = new URLSearchParams(search).get('stage');
  const { title, messages: first } = conversationAt(id);
  const [messages, setMessages] = useState(first);
  const [stage, setStage] = useState<Stage>(STAGES.find((known) => known === asked) ?? 'plan');
  const [prompt, setPrompt] = useState('Upscale Video');
  const end = useRef<HTMLDivElement>(null);
  // A conversation opens at its end, and follows what is said.
  const said = `${messages.length} ${stage}`;
  useEffect(() => {
    if (said) end.current?.scrollIntoView({ block: 'end' });
  }, [said]);
  const last = messages.findLastIndex((message) => message.plan);
  const say = () => {
    setMessages((before) => [...before, { from: 'user', text: prompt }]);
    setPrompt('');
  };
  const accept = () => {
    submit(null);
    setStage('working');
  };
  return (
    <div className="agent-page">
      <header className="agent-head tw-flex tw-items-center tw-gap-3">
        <button type="button" className="icon-button" aria-label="Back">
          <SpriteIcon id="arrowleft" />
        </button>
        <h1 className="agent-thread-title tw-truncate tw-flex-1">{title}</h1>
        <button type="button" className="button button-small">
          <Label text="Share" />
        </button>
      </header>
      <Swap>
        <div className="agent-log" role="log" aria-label="Conversation">
          {messages.map((message, index) => (
            <Bubble
              // biome-ignore lint/suspicious/noArrayIndexKey: a conversation only grows, and its texts repeat
              key={index}
              message={message}
              {...(index === last && stage === 'plan'
                ? { onAccept: accept, onChange: () => setMessages((before) => [...before, ...CHANGED]) }
                : {})}
            />
          ))}
          {stage === 'limit' && <LimitMessage onContinue={accept} />}
          {stage === 'working' && <ProgressCard />}
          {stage === 'done' && <DoneCard />}
          <div ref={end} className="agent-log-end" />
        </div>
      </Swap>
      <AgentComposer prompt={prompt} onPrompt={setPrompt} onSend={say} />
    </div>
  );
}

interface BubbleProps {
  message: Message;
  onAccept?: () => void;
  onChange?: () => void;
}

function Bubble({ message, ...actions }: BubbleProps) {
  if (message.from === 'user') {
    return (
      <div className="bubble bubble-user">
        {message.text.split('\n').map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    );
  }
  return (
    <div className="bubble-row tw-flex tw-gap-3">
      <span className="agent-face tw-shrink-0">
        <SpriteIcon id="logo" size={28} />
      </span>
      <div className="tw-min-w-0 tw-flex-1">
        <div className="bubble bubble-agent">
          <p>{message.text}</p>
        </div>
        {message.plan && <PlanCard plan={message.plan} {...actions} />}
      </div>
    </div>
  );
}
