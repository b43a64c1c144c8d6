import { pageAt } from '../../entrypoints/heygen.content/pages/index.ts';
import { mayBegin } from '../../entrypoints/heygen.content/reading/beginnings.ts';
import { createRegistry } from '../../entrypoints/heygen.content/reading/registry.ts';

/** Work counted instead of timed: the same on every machine. */
export interface Work {
  /** Nodes of the page: elements and texts. */
  nodes: number;
  texts: number;
  /** Texts that pass the quick test and are looked at. */
  passed: number;
  firstPass: number;
  /** Looked at again after one text has changed. */
  oneChange: number;
}

function countWork(): Work {
  const registry = createRegistry(() => pageAt(location), Number.POSITIVE_INFINITY);
  registry.scan([document.body]);
  const firstPass = registry.visited;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  let passed = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    texts++;
    if (mayBegin((text as Text).data) > 0) passed++;
  }
  const title = document.querySelector('.title')?.firstChild as Text;
  title.data = 'Avatar IV, once more';
  registry.rescan(title);
  return {
    nodes: document.querySelectorAll('*').length + texts,
    texts,
    passed,
    firstPass,
    oneChange: registry.visited - firstPass,
  };
}

Object.assign(globalThis, { countWork });
