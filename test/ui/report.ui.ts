/** The report in the real workbench: it comes back with the window, obeys the keyboard, and is written to a file. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { editor, openFile, quickInput, runCommand, webview } from '../../host/ui.ts';
import { keepPicture, openWorkbench, type Workbench } from './workbench.ts';

describe('the report in the workbench', function () {
  this.timeout(240_000);
  let workbench: Workbench;
  let page: Page;
  const refused: string[] = [];

  before(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
    page.on('console', (message) => {
      if (/Content Security Policy|violates the following/i.test(message.text()))
        refused.push(message.text());
    });
    await openFile(page, 'late-order.story.md');
    // The command is there once the extension has spoken.
    await editor(page).locator('.squiggly-warning').first().waitFor();
    await runCommand(page, 'STAR Stories: Grade This Story');
    await chart(page).waitFor();
  });

  after(() => workbench?.close());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keepPicture(page, this.currentTest.title);
  });

  it('says in words what its pictures show', async () => {
    const label = await chart(page).getAttribute('aria-label');
    assert.match(label ?? '', /^Scores from 1 to 5\. Structure \d.*; Delivery \d/);
    for (const name of ['scale', 'ribbon']) {
      assert.ok(await report(page).locator(`svg.${name}[role="img"][aria-label]`).count(), name);
    }
  });

  it('says why there is no line of versions', async () => {
    await report(page).locator('.progress', { hasText: 'Git' }).waitFor();
  });

  it('can be used with the keyboard alone', async () => {
    await report(page).getByRole('button', { name: 'Copy as Markdown' }).focus();
    await page.keyboard.press('Tab');
    const focused = await report(page)
      .locator(':focus')
      .evaluate((element) => element.textContent);
    assert.equal(focused, 'Export as Markdown…');
  });

  it('has room in a narrow window', async () => {
    await page.setViewportSize({ width: 660, height: 800 });
    await page.waitForTimeout(1000);
    const { wide, room } = await report(page)
      .locator('html')
      .evaluate((element) => ({ wide: element.scrollWidth, room: element.clientWidth }));
    await keepPicture(page, 'report narrow');
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.ok(room <= 330 && wide <= room, `${wide} in ${room}`);
  });

  it('is written as a page that loads nothing', async () => {
    await report(page).getByRole('button', { name: 'Export as HTML…' }).click();
    const path = join(workbench.folder, 'late-order.report.html');
    await takePath(page, path);
    const html = await textOf(page, path);
    await page.getByText('The report is written.').first().waitFor();
    assert.match(html, /^<!doctype html>/);
    assert.doesNotMatch(html, /<script|<img|https?:/);
  });

  it('is written as Markdown by the command', async () => {
    await report(page).locator('h1').click();
    await runCommand(page, 'STAR Stories: Export Report as Markdown…');
    const path = join(workbench.folder, 'late-order.report.md');
    await takePath(page, path);
    assert.match(await textOf(page, path), /^# The flour that never came/);
  });

  it('comes back when the window is loaded anew', async () => {
    // VS Code's own command waits until the window's state is stored; a reload of the page may come before.
    await Promise.all([page.waitForEvent('load'), runCommand(page, 'Developer: Reload Window')]);
    await chart(page).waitFor();
    await report(page)
      .locator('.grade', { hasText: /\d\.\d of 5/ })
      .waitFor();
  });

  it('ran into none of its own policies', () => assert.deepEqual(refused, []));
});

/** Agrees to the path that VS Code's own dialog offers, as soon as it offers this one. */
async function takePath(page: Page, path: string): Promise<void> {
  await quickInput(page).waitFor();
  const offered = async (): Promise<string> => quickInput(page).inputValue();
  for (let wait = 0; wait < 50 && (await offered()) !== path; wait++) await page.waitForTimeout(200);
  assert.equal(await offered(), path);
  await page.keyboard.press('Enter');
}

/** The text of a file as soon as it is there. */
async function textOf(page: Page, path: string): Promise<string> {
  for (let wait = 0; wait < 50; wait++) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text !== '') return text;
    await page.waitForTimeout(200);
  }
  throw new Error(`${path} was not written.`);
}

const report = (page: Page): FrameLocator => webview(page);
const chart = (page: Page) => report(page).locator('svg.radar');
