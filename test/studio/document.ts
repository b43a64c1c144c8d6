import type { Entry } from './build.ts';

/** What the server has to say about a page. */
export interface Head {
  title: string;
  lang: string;
  entry: Entry;
  nonce?: string | undefined;
}

/** The page around the app. Theme and direction are set here, so that no script ever touches html or body. */
export function documentFor(url: URL, { title, lang, entry, nonce }: Head, body: string): string {
  const query = url.searchParams;
  const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
  const theme = query.get('dark') === '1' ? 'dark' : 'light';
  const styles = entry.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const script = query.get('render') === 'none' ? '' : `<script type="module" src="${entry.script}"></script>`;
  const meta = nonce === undefined ? '' : `<meta name="csp-nonce" content="${nonce}">`;
  return `<!doctype html>
<html lang="${plainWord(lang)}" dir="${dir}" class="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/favicon.svg">
${meta}${styles}
${script}
</head>
<body class="tw-bg-page tw-text-textBody">
<div id="root">${body}</div>
</body>
</html>
`;
}

function plainWord(text: string): string {
  return text.replace(/[^\w-]/g, '');
}
