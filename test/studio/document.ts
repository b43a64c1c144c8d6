import type { StudioBuild } from './build.ts';

/** The page around the app. Theme and direction are set here, so that no script ever touches html or body. */
export function documentFor(url: URL, build: StudioBuild, body: string, nonce: string | undefined): string {
  const query = url.searchParams;
  const lang = query.get('lang') ?? 'en';
  const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
  const theme = query.get('dark') === '1' ? 'dark' : 'light';
  const styles = build.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const script = query.get('render') === 'none' ? '' : `<script type="module" src="${build.script}"></script>`;
  const meta = nonce === undefined ? '' : `<meta name="csp-nonce" content="${nonce}">`;
  return `<!doctype html>
<html lang="${plainWord(lang)}" dir="${dir}" class="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>HeyGen - AI Spokesperson Video Creator</title>
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
