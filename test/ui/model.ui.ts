/** A user sets a model up, grades and rewrites with it, in the real workbench and over a real connection. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { DIMENSIONS } from '../../src/core/grade/shape.ts';
import { editor, goTo, openFile, pick, quickInput, runCommand, webview } from '../../host/ui.ts';
import { ModelServer, type SeenRequest } from '../support/model-server.ts';
import { keepPicture, openWorkbench, type Workbench } from './workbench.ts';

const KEY = 'sk-test-0123456789';

/** A model that quotes what it is given, and says what a page must not obey. */
function answerTo({ text }: SeenRequest): string {
  if (text.includes('connection_test')) return '{"number": 1}';
  if (text.includes('story_rewrite')) {
    return JSON.stringify({
      versions: [
        { change: 'Owns it.', text: 'I made mistakes with the order form.' },
        { change: 'Adds a fact.', text: 'Ingrid made 12 mistakes with the order form.' },
        { change: 'Asks for the reason.', text: 'I sent the order form without [CHECK: what you skipped].' },
      ],
    });
  }
  const [, id = '', quote = ''] = /\\"id\\": \\"(A2)\\"[^}]*?\\"text\\": \\"([^\\"]*)/.exec(text) ?? [];
  const judgement = {
    evidence: [{ sentence: id, quote }],
    missing: '<img src=x onerror=alert()>',
    why: 'It is told.',
    score: 4,
  };
  return JSON.stringify({
    dimensions: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, judgement])),
    advice: ['Say [why](command:vscode.open) you did it.'],
    questions: ['Who would have noticed?'],
    control: { why: 'Nobody acts.', score: 1 },
  });
}

describe('a model in the workbench', function () {
  this.timeout(180_000);
  let workbench: Workbench;
  let page: Page;
  let server: ModelServer;

  before(async () => {
    server = await ModelServer.start({ key: KEY, models: ['small', 'large'], answer: answerTo });
    workbench = await openWorkbench();
    ({ page } = workbench);
    await openFile(page, 'late-order.story.md');
    // Commands are offered once the story is known to be one.
    await editor(page).locator('.codelens-decoration').first().waitFor();
  });

  after(async () => {
    await workbench?.close();
    await server.stop();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keepPicture(page, this.currentTest.title);
  });

  it('is set up step by step, and answers', async () => {
    await runCommand(page, 'STAR Stories: Set Up a Model…');
    await pick(page, 'On this machine');
    await quickInput(page).fill(server.origin);
    await page.locator('.quick-input-message', { hasText: `${server.origin}/v1` }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget input[type=password]').fill(KEY);
    await page.keyboard.press('Enter');
    await pick(page, 'large');
    await notification(page, 'large-2026-01-01 answers').waitFor();
    assert.equal(server.last.body.model, 'large');
  });

  it('gets nothing before the writer has seen what leaves, and agreed', async () => {
    const before = posts(server);
    await runCommand(page, 'STAR Stories: Grade with a Model');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText(`Send this story to ${server.origin}?`).waitFor();
    await dialog.getByText('(model large)').waitFor();
    assert.equal(posts(server), before);
    await dialog.getByRole('button', { name: 'Show Request' }).click();
    await page.locator('.tab.active', { hasText: 'Request.txt' }).waitFor();
    await editor(page)
      .locator('.view-line', { hasText: `To: ${server.origin}` })
      .waitFor();
    assert.equal(posts(server), before);
    await notification(page, 'Send this story').getByRole('button', { name: 'Send', exact: true }).click();
    await webview(page).getByRole('cell', { name: 'Ownership', exact: true }).waitFor();
    assert.equal(posts(server), before + 1);
  });

  it('has its grade shown beside the offline one, and its words as words', async () => {
    const report = webview(page);
    await report.getByRole('columnheader', { name: 'Rubric' }).waitFor();
    await report.getByText('<img src=x onerror=alert()>').first().waitFor();
    assert.equal(await report.locator('img').count(), 0);
    assert.equal(await report.locator('a[href^="command:"], a[data-href^="command:"]').count(), 0);
    assert.match(await report.locator('body').innerText(), /\[why\]\(command:vscode\.open\)/);
  });

  it('stands in the report as a column of its own', async () => {
    await page.locator('.tab', { hasText: 'late-order.story.md' }).first().click();
    await runCommand(page, 'STAR Stories: Grade This Story');
    await webview(page).getByText('large-2026-01-01:').first().waitFor();
    await keepPicture(page, 'report with a model');
  });

  it('offers versions as a diff, and puts in the one that is accepted', async () => {
    await page.locator('.tab', { hasText: 'late-order.story.md' }).first().click();
    await goTo(page, 18, 4);
    await runCommand(page, 'STAR Stories: Rewrite with a Model…');
    await pick(page, 'The sentence at the cursor');
    const asked = notification(page, 'Version 1 of 2. Owns it.');
    await asked.getByText('1 version was dropped for what the story lacks: 12, Ingrid.').waitFor();
    await page
      .locator('.monaco-diff-editor .view-line', { hasText: 'I made mistakes with the order form.' })
      .waitFor();
    await page.getByRole('button', { name: 'Next Version' }).first().click();
    await page.locator('.monaco-diff-editor .view-line', { hasText: 'I sent the order form' }).waitFor();
    await notification(page, 'Version 2 of 2.').getByRole('button', { name: 'Accept' }).click();
    await page.locator('.monaco-diff-editor').waitFor({ state: 'hidden' });
    await page.locator('.tab', { hasText: 'late-order.story.md' }).first().click();
    // A view line is as long as the editor is wide.
    await editor(page).locator('.view-line', { hasText: 'I sent the order form' }).waitFor();
  });

  it('is forgotten with its key', async () => {
    const before = posts(server);
    await runCommand(page, 'STAR Stories: Forget Key…');
    await pick(page, server.origin);
    await notification(page, 'Nothing is kept').waitFor();
    await runCommand(page, 'STAR Stories: Grade with a Model');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(posts(server), before);
  });
});

const posts = ({ requests }: ModelServer): number =>
  requests.filter(({ method }) => method === 'POST').length;

const notification = (page: Page, text: string): Locator =>
  page.locator('.notification-toast .notification-list-item', { hasText: text }).first();
