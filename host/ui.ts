/** What a user does in a VS Code window, for Playwright. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Opens a file of the workspace folder by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await quickInput(page).fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await editor(page).locator('.view-line').first().waitFor();
}

/**
 * Runs a command by the title that the palette shows, e.g. `STAR Stories: Grade This Story`. An open palette does not
 * learn that a command has become possible, as one does shortly after its document is shown; so it is opened again.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const offered = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  for (let times = 0; times < PALETTES; times++) {
    await page.keyboard.press('F1');
    await quickInput(page).fill(`>${title}`);
    const isOffered = await offered.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isOffered) return page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }
  throw new Error(`The palette does not offer “${title}”.`);
}

/** So often the palette is opened before a command counts as not offered. */
const PALETTES = 10;

/** Picks the entry with this text from the list that is open. */
export async function pick(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
}

/** Puts the cursor at a line and column, both from 1, of the active editor. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await quickInput(page).fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The text editor, the first one where several are open. */
export const editor = (page: Page): Locator =>
  page.locator('.editor-instance .monaco-editor[role=code]').first();

/** The line of an open quick input. */
export const quickInput = (page: Page): Locator => page.locator('.quick-input-widget input[type=text]');

/** The content of the window's first visible webview: an iframe in an iframe. */
export const webview = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame');
