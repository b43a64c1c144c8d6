import { type Language, tokensOf } from '../code.ts';

/** Shows code in colours, as the built pages have it. */
export function showCode(place: Element | null, code: string, language: Language): void {
  place?.replaceChildren(
    ...tokensOf(code, language).map(({ kind, text }) => {
      if (kind === 'plain') return text;
      const token = document.createElement('span');
      token.className = `t-${kind}`;
      token.textContent = text;
      return token;
    }),
  );
}
