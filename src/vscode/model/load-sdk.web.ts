import * as vscode from 'vscode';
import type * as Sdk from '../../llm/openai.ts';

let loaded: Promise<typeof Sdk> | undefined;

/** Loads the SDK. The web extension host requires no second file, so this one is read and imported as a module. */
export function loadSdk(extension: vscode.Uri): Promise<typeof Sdk> {
  loaded ??= load(extension);
  return loaded;
}

async function load(extension: vscode.Uri): Promise<typeof Sdk> {
  const code = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'web', 'openai.js'));
  const url = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }));
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The build makes that file from this module.
    return (await import(url)) as typeof Sdk;
  } finally {
    URL.revokeObjectURL(url);
  }
}
