/** Everything by which a page hears of keys. */
const TYPES = ['keydown', 'keypress', 'keyup'] as const;

/** The keys that press a button. */
export const PRESSES = [' ', 'Enter'];

/**
 * Keeps keys that something of ours takes from the page: its shortcuts would else play the video with the Space that has
 * opened a breakdown. All other keys go on, so that the page's Escape closes its dialog from here too. Where the page listens
 * on its way down (`capture`), it hears of them before us.
 */
export function keepKeys(root: ShadowRoot | HTMLElement, isOurs: (key: string) => boolean): void {
  for (const type of TYPES) {
    root.addEventListener(type, (event) => {
      if (isOurs((event as KeyboardEvent).key)) event.stopPropagation();
    });
  }
}
