/** Markup that needs no escaping any more. */
export interface Html {
  readonly markup: string;
}

export type Content = Html | string | number | undefined | false | readonly Content[];

/** Markup with values in it: texts are escaped, markup stays, lists are put together, what is missing leaves nothing. */
export function html(texts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { markup: texts.reduce((markup, text, index) => markup + markupOf(values[index - 1]) + text) };
}

export function markupOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
