import { document } from '../../../shared/ui/dom/document.ts';
import { ancestors, isVisible } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';

const LENGTH_ROW =
  /^\s*(?:video length|duração do vídeo|duración del v[ií]deo|(?:durée|longueur) de la vidéo|videolänge|(?:длина|длительность|продолжительность) видео|動画の長さ|视频(?:时长|长度))\s*[:：]?\s*$/i;

/** The names of a plan's other rows. */
const OTHER_ROW =
  /^\s*(?:topic|audience|music theme|video orientation|script plan|target language|avatar|voice|captions|supplemental footage(?: \(b-roll\))?)\s*:?\s*$/i;

/** So many names and values beside the length's are a plan, where the names are in another language. */
const FEWEST_OTHERS = 3;

/** The length that the last plan of a conversation gives: the text behind the row's name. */
export function findPlanLength(): Text | undefined {
  let length: Text | undefined;
  let isNamed = false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length > 60 || !text.data.trim()) continue;
    if (isNamed && text.parentElement && isVisible(text.parentElement)) length = text;
    isNamed = LENGTH_ROW.test(text.wholeText) && isInPlan(text);
  }
  return length;
}

/** Whether a row stands among others: people quote one of them in what they say, and that is no plan. */
function isInPlan(name: Text): boolean {
  const row = rowOf(name);
  if (!row) return false;
  const own = textsIn(row);
  // In a list of names and values, and where each line is an element, the row is the whole plan.
  if (own.some((text) => OTHER_ROW.test(text)) || row.querySelectorAll('dt').length > FEWEST_OTHERS) return true;
  // What holds a length too is another message with a plan, and what is one text is a message, not a row beside this one.
  const rows = [...(row.parentElement?.children ?? [])]
    .map(textsIn)
    .filter((texts) => texts.length > 1 && !texts.some((text) => LENGTH_ROW.test(text)));
  const isPair = ({ length }: string[]): boolean => length === 2;
  return (
    rows.some(([first = '']) => OTHER_ROW.test(first)) || (isPair(own) && rows.filter(isPair).length >= FEWEST_OTHERS)
  );
}

/** The smallest element with more than the name in it, or the wrapper around that alone. */
function rowOf(name: Text): Element | undefined {
  const holder = name.parentElement;
  const own = name.wholeText.trim();
  let row: Element | undefined;
  for (const element of holder ? ancestors(holder, 6) : []) {
    if (row && element.childElementCount > 1) break;
    if (row || boundedText(element, 60) !== own.replace(/\s+/g, ' ')) row = element;
  }
  return row;
}

/** More texts than a plan has: the list of its names and values has two for each row. */
const MOST_TEXTS = 40;

function textsIn(element: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && texts.length < MOST_TEXTS) {
    const { data } = walker.currentNode as Text;
    if (data.trim()) texts.push(data);
  }
  return texts;
}
