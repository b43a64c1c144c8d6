import { Accordion } from 'radix-ui';

const FAQ = [
  ['Avatar IV', 'It is our engine for photos. Avatar IV takes credits by the minute; Avatar III takes few or none.'],
  ['Do translations cost credits?', 'Video translations with audio overlay no longer consume credits on older plans.'],
  ['What is Video Agent?', 'Video Agent'],
  ['Which models make the B-roll?', 'Sora 2, Veo 3.1, and other third-party models'],
  ['Upscale Video', 'Yes, up to 4K. See the list of plans.'],
  ['Can I change the engine later?', 'Avatar V, Avatar IV and Avatar III can be changed for each scene.'],
  ['Essential mode', 'Switch to it when premium usage runs out.'],
  ['Stock media', 'Pictures and clips from Getty, Storyblocks and Pexels may be used in every video.'],
] as const;

/** Questions and their answers, the answers folded away. Some questions are a name and a question mark in thought. */
export function FaqList({ only = FAQ.length }: { only?: number }) {
  return (
    <Accordion.Root type="multiple" className="site-faq">
      {FAQ.slice(0, only).map(([question, answer]) => (
        <Accordion.Item key={question} value={question} className="site-faq-item">
          <Accordion.Header className="site-faq-head">
            <Accordion.Trigger className="site-faq-question" data-question={question}>
              {question}
            </Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content className="site-faq-answer">
            <p>{answer}</p>
          </Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}
