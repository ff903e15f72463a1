/** One user's journey through the real workbench, with the extension as it is packed for the Marketplace. */
import assert from 'node:assert/strict';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { editor, goTo, openFile, pick, quickInput, runCommand, webview } from '../../host/ui.ts';
import { keepPicture, openWorkbench, type Workbench } from './workbench.ts';

describe('the packed extension in the workbench', function () {
  this.timeout(180_000);
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
  });

  after(() => workbench?.close());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keepPicture(page, this.currentTest.title);
  });

  it('brings only what it needs', async () => {
    const entries = await readdir(workbench.extension, { recursive: true });
    const files = entries.filter((entry) => /\.\w+$/.test(entry)).map((entry) => entry.split('\\').join('/'));
    const unexpected = files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file)));
    assert.deepEqual(unexpected, []);
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(join(workbench.extension, file))).size),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total < 6_000_000, `${total} bytes unpacked`);
  });

  it('begins a story from the command, with its first placeholder selected', async () => {
    await runCommand(page, 'STAR Stories: New Story…');
    await pick(page, 'Failure');
    await pick(page, 'File in workspace');
    await quickInput(page).fill('first.story.md');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'first.story.md' }).waitFor();
    await squiggle(page).first().waitFor();
    await selection(page, 'selected').waitFor();
  });

  it('marks a dodge in a story that is opened', async () => {
    await openFile(page, 'late-order.story.md');
    await squiggle(page).first().waitFor();
  });

  it('offers the fix in the menu, and the fix changes the text', async () => {
    await goTo(page, 18, 4);
    await fix(page, 'Say that you did it');
    await line(page, 'I made mistakes with the order form.').waitFor();
  });

  it('leaves open what it cannot know, and selects it to be filled in', async () => {
    await goTo(page, 22, 10);
    await fix(page, 'Add a placeholder for the number');
    await line(page, '[METRIC').waitFor();
    await selection(page, 'selected').waitFor();
  });

  it('shows the grade above the story, and the report at a click', async () => {
    await goTo(page, 1, 1);
    const lens = editor(page).locator('.codelens-decoration a', { hasText: /^Grade$/ });
    await lens.click();
    await report(page)
      .locator('.grade', { hasText: /\d\.\d\s*of 5/ })
      .waitFor();
  });

  it('moves the cursor to the words that the report names', async () => {
    await goTo(page, 1, 1);
    await report(page).locator('[data-key="finding-0"]').click();
    await selection(page, /Ln (?!1,)/).waitFor();
  });

  it('copies the report as Markdown', async () => {
    await report(page).getByRole('button', { name: 'Copy as Markdown' }).click();
    await report(page).getByText('The report is on the clipboard.').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^#/);
  });

  it('leaves a README alone', async () => {
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, 'README.md');
    await line(page, 'Mistakes were made').waitFor();
    // Nothing tells that no mark will come; marks in the story above came well within this time.
    await page.waitForTimeout(1500);
    assert.equal(await squiggle(page).count(), 0);
    assert.equal(await editor(page).locator('.codelens-decoration').count(), 0);
  });
});

/** What a packed file may be. */
const EXPECTED = [
  /^(package\.json|\.vsixmanifest|README\.md|readme\.md|CHANGELOG\.md|changelog\.md|LICENSE(\.txt|\.md)?|THIRD-PARTY-NOTICES\.md)$/,
  /^dist\/(extension|engine|model|openai|web\/extension)\.cjs$/,
  /^dist\/web\/openai\.js$/,
  /^(media|snippets|syntaxes)\//,
];

const squiggle = (page: Page) => editor(page).locator('.squiggly-warning, .squiggly-info');

const line = (page: Page, text: string | RegExp) => editor(page).locator('.view-line', { hasText: text });

/** Opens the menu of fixes at the cursor and takes the one with this title. */
async function fix(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row', { hasText: title }).click();
}

/** The place of the cursor in the status bar, e.g. "Ln 4, Col 12 (9 selected)". */
const selection = (page: Page, text: string | RegExp) =>
  page.locator('[id="status.editor.selection"]', { hasText: text });

const report = webview;
