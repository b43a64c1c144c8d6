/**
 * A whole number in so few characters as a toolbar's button has room for: "200", "1.2k", "3M". Rounded down, so that nobody
 * counts on credits that are not there; in the language's own way where that is short enough ("1.2万"), else as in English.
 * Empty where nothing fits.
 */
export function abbreviate(value: number, locale: string, room: number): string {
  for (const language of [locale, 'en']) {
    for (const maximumFractionDigits of [1, 0]) {
      const options = { notation: 'compact', maximumFractionDigits, roundingMode: 'floor' } as const;
      const text = new Intl.NumberFormat(language, options).format(value);
      // "k" is the metric's; what stands between a number and its unit takes room and says nothing.
      const short = text.replace(/[\s\u200e\u200f]/g, '').replace('K', 'k');
      if ([...short].length <= room) return short;
    }
  }
  return '';
}
