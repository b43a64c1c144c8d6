/** What of `vscode.Webview` is needed here. */
interface Webview {
  readonly cspSource: string;
}

/**
 * The page of a webview. Two scripts come with the extension: the widget's single file, and the page's own.
 *
 * @param addressOf `(file) => webview.asWebviewUri(vscode.Uri.joinPath(context.extensionUri, 'media', file))`
 * @param nonce A random text of this page's.
 */
export function webviewPage({ cspSource }: Webview, addressOf: (file: string) => unknown, nonce: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'">
    <title>HeyGen credits</title>
    <script nonce="${nonce}" src="${addressOf('single.js')}" defer></script>
    <script nonce="${nonce}" src="${addressOf('webview.js')}" defer></script>
  </head>
  <body>
    <upfront-credits view="panel" feature="avatar-iv" seconds="55">Your HeyGen credits</upfront-credits>
  </body>
</html>`;
}
