import type { Page } from 'puppeteer';

/** What each label of the studio names; by the studio's own texts, not by the overlay's rules. */
const FEATURES: Readonly<Record<string, string>> = {
  'Video Agent': 'video-agent',
  'Video Agent Essential': 'video-agent-essential',
  'Avatar Shots': 'avatar-shots',
  'Photo to Video': 'photo-to-video',
  'Avatar III': 'avatar-iii',
  'Avatar IV': 'avatar-iv',
  'Avatar V': 'avatar-v',
  'Video Translation': 'video-translation-lip-sync',
  'Audio Dubbing': 'audio-dubbing',
  'Sora 2': 'b-roll-sora-2',
  'Veo 3.1': 'b-roll-veo-3-1',
  Kling: 'b-roll-other',
  Runway: 'b-roll-other',
  Hailuo: 'b-roll-other',
  Seedance: 'b-roll-other',
  'Upscale Video': 'upscale',
  'Video Generator': 'b-roll-other',
};

/** The controls, entries and cells of the studio that hold HeyGen's words; everything else is a person's. */
const CONTROLS = [
  '.left-menu .menu-list:not(.menu-recent) .menu-link',
  '.pill',
  '.home-tags .chip',
  '.right-panel .select',
  '.engine-item',
  '.chip-strong',
  '.engine-entry-button',
  '.ai-tile',
  '.rail-button',
  '[data-history] tbody td:nth-child(2)',
].join();

export interface Labelling {
  /** Controls that name a feature. */
  anchors: number;
  /** All badges of the page. */
  badges: number;
  /** Anchors without exactly one badge of their feature, and badges outside every anchor. */
  wrong: string[];
}

/** Compares the page's badges with what the studio is known to show: one badge for each control that names a feature. */
export function labelling(page: Page): Promise<Labelling> {
  return page.evaluate(
    (features, selector) => {
      const badges = [...document.querySelectorAll<HTMLElement>('upfront-badge')];
      const placed = new Set<HTMLElement>();
      const wrong: string[] = [];
      let anchors = 0;
      for (const control of document.querySelectorAll<HTMLElement>(selector)) {
        if (!control.checkVisibility()) continue;
        const name = (control.querySelector('.strong') ?? control).textContent?.trim() ?? '';
        const feature = features[name];
        const own = badges.filter((badge) => control.contains(badge));
        for (const badge of own) placed.add(badge);
        if (feature) anchors++;
        const right = feature ? own.length === 1 && own[0]?.dataset.feature === feature : own.length === 0;
        if (!right) wrong.push(`${name}: ${own.map((badge) => badge.dataset.feature).join() || 'no badge'}`);
      }
      for (const badge of badges) {
        if (!placed.has(badge))
          wrong.push(`stray: ${badge.dataset.feature} in ${badge.parentElement?.outerHTML.slice(0, 160)}`);
      }
      return { anchors, badges: badges.length, wrong };
    },
    FEATURES,
    CONTROLS,
  );
}
