/** What happened on a page while it was busy. Times in milliseconds. */
export interface Busy {
  /** Between two frames: the 95th of a hundred, and the middle one. */
  p95: number;
  p50: number;
  frames: number;
  /** Tasks above 50 ms by the clock on the wall, and the longest of them. */
  longTasks: number;
  longest: number;
  /** Text nodes that changed. */
  updates: number;
  badges: number;
  estimates: number;
}

/** How a page is kept busy. */
export interface Task {
  time: number;
  /** A list that scrolls by this many pixels a second. */
  scrolls?: { selector: string; pace: number };
  /** Text nodes below this element, of which so many a second get another word, one by one. */
  changes?: { selector: string; perSecond: number };
  /** The replica's own stream: so many words a second into one text. */
  streams?: number;
  /** A reply that is written into this log, word by word, in paragraphs. */
  writes?: { selector: string; perSecond: number };
}

/** Runs in the page and needs nothing from outside: what is due by the clock is done, however busy the machine is. */
export async function keepBusy({ time, scrolls, changes, streams, writes }: Task): Promise<Busy> {
  const words = 'Our Video Agent is working on your video and tries Avatar IV with B-roll by Veo 3.1 for scene 2'.split(
    ' ',
  );
  const find = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  const gaps: number[] = [];
  const tasks: number[] = [];
  const long = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  long.observe({ type: 'longtask' });
  let updates = 0;
  const counter = new MutationObserver((records) => {
    updates += records.filter(({ type }) => type === 'characterData').length;
  });
  counter.observe(document.body, { characterData: true, subtree: true });

  const start = performance.now();
  const texts: Text[] = [];
  if (changes) {
    const walker = document.createTreeWalker(find(changes.selector), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
  }
  let changed = 0;
  let written = 0;
  let reply: Text | undefined;
  const tick = (): void => {
    const passed = (performance.now() - start) / 1000;
    for (; changes && changed < passed * changes.perSecond; changed++) {
      (texts[changed % texts.length] as Text).data = words[(changed * 7 + 3) % words.length] as string;
    }
    for (; writes && written < passed * writes.perSecond; written++) {
      if (!reply || written % 60 === 0) {
        const paragraph = document.createElement('p');
        reply = paragraph.appendChild(document.createTextNode(''));
        find(writes.selector).append(paragraph);
      }
      reply.data += ` ${words[written % words.length]}`;
    }
  };
  const timer = changes || writes ? setInterval(tick, 4) : undefined;
  if (streams) window.studio.stream(streams);
  const list = scrolls && find(scrolls.selector);
  let last = start;
  await new Promise<void>((resolve) => {
    const frame = (): void => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      if (list) list.scrollTop = ((now - start) * scrolls.pace) / 1000;
      if (now - start < time) requestAnimationFrame(frame);
      else resolve();
    };
    requestAnimationFrame(frame);
  });
  clearInterval(timer);
  if (streams) window.studio.stream(0);
  counter.disconnect();
  long.disconnect();
  gaps.sort((a, b) => a - b);
  const at = (part: number): number => gaps[Math.floor(gaps.length * part)] ?? Number.NaN;
  return {
    p95: at(0.95),
    p50: at(0.5),
    frames: gaps.length,
    longTasks: tasks.length,
    longest: Math.max(0, ...tasks),
    updates,
    badges: document.querySelectorAll('upfront-badge').length,
    estimates: document.querySelectorAll('upfront-estimate').length,
  };
}
