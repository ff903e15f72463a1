/**
 * Takes a picture of a file in VS Code with this checkout's extension. `npm run build` comes first.
 *
 *     npx node host/screenshot.ts FILE OUT.png [--theme light|dark|hc] [--command "STAR Stories: Grade This Story"]
 */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openFile, runCommand } from './ui.ts';
import { openWindow, startServer } from './vscode.ts';

const THEMES: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
};

export interface Picture {
  readonly file: string;
  readonly out: string;
  /** A key of `THEMES`, light by default. */
  readonly theme?: string;
  /** Commands of the palette to run before, in this order. */
  readonly commands?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Last moves before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens the file in a fresh window, waits until the extension has spoken, runs the commands, saves the picture. */
export async function takePicture(picture: Picture): Promise<void> {
  const file = resolve(picture.file);
  const server = await startServer();
  try {
    const { page, close } = await openWindow(server, {
      folder: dirname(file),
      extensionDevelopmentPath: [fileURLToPath(new URL('..', import.meta.url))],
      settings: { 'workbench.colorTheme': THEMES[picture.theme ?? 'light'], ...picture.settings },
      ...(picture.viewport && { viewport: picture.viewport }),
    });
    await openFile(page, file.slice(dirname(file).length + 1));
    await settle(page);
    for (const command of picture.commands ?? []) {
      await runCommand(page, command);
      await settle(page);
    }
    await picture.before?.(page);
    await mkdir(dirname(resolve(picture.out)), { recursive: true });
    await page.screenshot({ path: picture.out });
    await close();
  } finally {
    await server.stop();
  }
}

/** A picture shows whatever the file holds, so this waits until the window has not changed for three seconds. */
async function settle(page: Page): Promise<void> {
  await page.locator('.statusbar-item', { hasText: 'Activating Extensions' }).waitFor({ state: 'detached' });
  const parts = page.locator('.view-lines, .view-overlays, .part.statusbar, iframe');
  let seen = '';
  for (let quiet = 0; quiet < 4; quiet++) {
    await page.waitForTimeout(750);
    const now = await parts.evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML).join(''));
    if (now !== seen) quiet = 0;
    seen = now;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { theme: { type: 'string' }, command: { type: 'string', multiple: true } },
  });
  const [file, out] = positionals;
  if (!file || !out)
    throw new Error('Usage: screenshot.ts FILE OUT.png [--theme light|dark|hc] [--command TITLE]…');
  await takePicture({
    file,
    out,
    ...(values.theme && { theme: values.theme }),
    ...(values.command && { commands: values.command }),
  });
  console.log(out);
}
