import * as vscode from 'vscode';
import { activated, closeAll, holds, marksOn, open, pause, README, same } from './support.ts';

describe('activation', () => {
  afterEach(closeAll);

  it('takes no time and loads no rules for a Markdown file that is no story', async () => {
    const document = await open(README);
    const api = await activated();
    await pause(1000);
    console.log(`      activate() took ${api.activationMs.toFixed(1)} ms`);
    // 5 ms is the bar on a quiet machine. A test shares its machine, so that only a blunder fails here.
    holds(api.activationMs <= 250, `activate() took ${api.activationMs.toFixed(1)} ms.`);
    same(marksOn(document).length, 0, 'number of marks on a README');
    same(api.engineLoaded(), false, 'state of the engine');
  });

  it('registers every command of the manifest', async () => {
    await activated();
    const extension = vscode.extensions.getExtension('star-stories.star-stories');
    const manifest: { contributes: { commands: { command: string }[] } } = extension?.packageJSON;
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of manifest.contributes.commands)
      holds(known.has(command), `${command} is not registered.`);
  });
});
