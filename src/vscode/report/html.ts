/** The empty page of the report. The script fills it, and the policy lets in nothing but our own script and style. */
import * as vscode from 'vscode';

export function reportHtml(webview: vscode.Webview, extensionUri: vscode.Uri, style: string): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'report.js')).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}';`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Story Report</title>
    <style nonce="${nonce}">${style}</style>
  </head>
  <body>
    <main id="report"></main>
    <p id="said" class="said" role="status"></p>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}
