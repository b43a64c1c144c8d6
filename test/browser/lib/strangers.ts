import type { StrangersServer } from '../../strangers/serve.ts';
import type { StrangersTruth } from '../../strangers/truth.ts';
import type { TestBrowser } from './browser.ts';
import { type Cards, followSteps } from './follow-truth.ts';

/**
 * What no rule tells apart yet, as the feature and the beginning of the element that wears its badge. An entry that is no
 * longer needed fails the test.
 */
const NOT_TOLD_APART: Readonly<Record<string, readonly string[]>> = {
  // Looks that are called what the tiles and tabs beside them are called.
  'look-picker-fr': [
    'stock-avatar-look in <button>Public Avatars',
    'ai-avatar-look in <button>Design with AI',
    'avatar-shots in <button>Avatar Shots',
  ],
  'look-group-sections': ['model-training in <button class="nm">Personal model'],
  'quick-cards-player': ['avatar-v in <span role="button" tabindex="0" data-t="lk">Avatar V'],
  // A personal model is switched on beside an avatar, too.
  'looks-of-one-avatar': [
    'model-training in <span>Personal model',
    'ai-avatar-look in <span>Design with AI',
    'avatar-shots in <span>Avatar Shots',
    'add-motion in <span>Add Motion',
  ],
  // A button that shows the chosen avatar or the title of stock footage, in the words and the form of an engine's.
  'quick-popover-split': ['avatar-iv in <b>IV'],
  'quick-ja-native': ['avatar-iii in <button type="button" data-t="l1">アバター III'],
  'studio-pressed-models': [
    'avatar-iv in <div class="chakra-card">Avatar IV',
    'b-roll-other in <div class="chakra-card">Runway',
  ],
  // References without a role, a file's ending or a picture.
  'shots-zh-arrow': ['b-roll-other in <div>Kling', 'b-roll-sora-2 in <div><font><font>Sora 2'],
};

/** Opens a page by another hand and follows its steps. */
export async function followTruth(
  browser: TestBrowser,
  server: StrangersServer,
  { name, truth }: { name: string; truth: StrangersTruth },
  cards: Cards,
): Promise<void> {
  server.show(truth.file);
  const { page, close } = await browser.open(truth.route, undefined, truth.host);
  // A page that stays open would store its balance for the pages after it.
  await followSteps(page, browser.name, truth, NOT_TOLD_APART[name] ?? [], cards).finally(close);
}
