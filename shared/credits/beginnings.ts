/**
 * A quick test for every text node of a page: can it begin one of the known texts? It compares hashes of whole words,
 * reading each character once and making no string, and is over with the first word for almost every text.
 */
export type Beginnings = ReadonlySet<number>;

/** The hashes of all beginnings of some texts that end with a word: "video", "video agent", "video agent essential". */
export function indexBeginnings(texts: readonly string[]): Beginnings {
  const index = new Set<number>();
  for (const text of texts) walkWords(text, 0, (hash) => index.add(hash).size > 0);
  return index;
}

/** What may follow a whole name within the same text: HeyGen's marks and description, a bracket, a stroke. */
const TAIL = /^(?:[^\p{L}\p{N}]|premium|プレミアム|beta|new\b|unlimited|最新|applies|lip|videos?\b)/iu;

/** Models carry version numbers and grades, which no list can hold. */
const MODEL = /^\W*(?:sora|veo|kling|runway|hailuo|seedance)\b/i;

/**
 * Whether a text is one of the indexed texts, the first words of one (the rest may stand in the next element), or one
 * with a mark behind it. A hash may rarely let a text too many through, never one too few.
 */
export function beginsOne(index: Beginnings, text: string, start: number): boolean {
  let known = 0;
  const failedAt = walkWords(text, start, (hash) => index.has(hash) && ++known > 0);
  if (failedAt === text.length) return known > 0;
  if (known === 0) return false;
  const rest = text.slice(failedAt, failedAt + 12);
  // "This will use 50 …"; but not "Avatar 40" and "Video 12".
  return TAIL.test(rest) || (known > 1 && /^\d/.test(rest)) || MODEL.test(text);
}

/**
 * Calls back with the hash of the text up to the end of each word, until it answers no. Answers where the refused word
 * begins, or the text's length.
 */
function walkWords(text: string, start: number, accept: (hash: number) => boolean): number {
  let hash = 0;
  let word = -1;
  for (let i = start; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    // White space, and the colon or star behind a field's name.
    const gap = code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0x3a || code === 0xff1a || code === 0x2a;
    if (gap) {
      if (word >= 0 && !accept(hash)) return word;
      word = -1;
    } else if (code < 0x200b || code > 0x206f) {
      // Zero-width and direction characters do not count.
      if (word < 0) {
        word = i;
        hash = (hash * 31 + 0x20) | 0;
      }
      hash = (hash * 31 + lower(code)) | 0;
    }
  }
  return text.length;
}

/** Lower case for the letters that labels are written with: Latin, Cyrillic, and full-width forms as plain ones. */
function lower(code: number): number {
  const plain = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  const isCapital =
    (plain >= 0x41 && plain <= 0x5a) || (plain >= 0xc0 && plain <= 0xde) || (plain >= 0x410 && plain <= 0x42f);
  return isCapital ? plain + 0x20 : plain;
}
