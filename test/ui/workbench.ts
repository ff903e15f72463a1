/** A window with the packed extension installed, as a user has it, and a folder of stories to work in. */
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWindow, runCli, startServer } from '../../host/vscode.ts';
import { vsixPath } from '../../scripts/vsix-path.ts';

export interface Workbench {
  readonly page: Page;
  /** The folder that the window has open: a copy of `test/ui/workspace`. */
  readonly folder: string;
  /** Where VS Code has unpacked the extension. */
  readonly extension: string;
  readonly close: () => Promise<void>;
}

/** Installs the packed extension into a new VS Code and opens a window. `npm run package` has to come first. */
export async function openWorkbench(): Promise<Workbench> {
  const scratch = await mkdtemp(join(tmpdir(), 'star-stories-ui-'));
  const folder = join(scratch, 'workspace');
  const folders = { userDataDir: join(scratch, 'user-data'), extensionsDir: join(scratch, 'extensions') };
  await cp(new URL('workspace', import.meta.url), folder, { recursive: true });
  await runCli(['--install-extension', vsixPath], folders);
  const [name = ''] = (await readdir(folders.extensionsDir)).filter((entry) =>
    entry.startsWith('star-stories.'),
  );
  const server = await startServer(folders);
  const window = await openWindow(server, { folder });
  await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return {
    page: window.page,
    folder,
    extension: join(folders.extensionsDir, name),
    close: async () => {
      await window.close();
      await server.stop();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** Saves what the window shows as `dist/screenshots/NAME.png`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir('dist/screenshots', { recursive: true });
  await page.screenshot({ path: `dist/screenshots/${name.replaceAll(/\W+/g, '-')}.png` });
}
