/**
 * When a source was seen, as the language writes dates: the days that its note names, else the year or the years. Notes are
 * in the English words of whoever saw it; what stands behind a year says more about its place in time than a date can.
 */
export function whenSeen(note: string, locale: string): string {
  const outside = note.replaceAll(/\([^)]*\)/g, '');
  const days = /^\d{4}-\d\d-\d\d/.test(outside) ? (outside.match(/\d{4}-\d\d-\d\d/g) ?? []) : [];
  if (days.length > 0) {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    return new Intl.ListFormat(locale).format(days.map((each) => day.format(Date.parse(each))));
  }
  const [first = '', last = first] = outside.match(/\b\d{4}\b(?!-\d\d-)/g) ?? [];
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  return year.formatRange(Date.UTC(Number(first)), Date.UTC(Number(last)));
}
