import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reportHtml } from '../../../src/core/report.ts';
import { page } from '../../../src/core/report/page/page.ts';
import { REPORT_STYLE } from '../../../src/core/report/style.ts';
import { el, type Element, htmlOf, NAMES, type Node } from '../../../src/core/report/tree.ts';
import { HOSTILE, modelOf, STORY } from './graded.ts';

const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsIn(node.children)]));

describe('the report as a page', () => {
  const html = reportHtml([modelOf(STORY)]);

  it('stands alone: it loads, runs and points to nothing', () => {
    assert.doesNotMatch(html, /<script|<img|<link|<iframe|url\(|@import|https?:|\son\w+=/i);
    assert.match(html, /Content-Security-Policy" content="default-src &#39;none&#39;/);
  });

  it('gives each picture words', () => {
    const pictures = elementsIn(page(modelOf(STORY), 'still')).filter(
      ({ name, attributes }) => name === 'svg' && attributes['x'] === undefined,
    );
    assert.ok(pictures.length >= 11, String(pictures.length));
    for (const { attributes } of pictures) {
      const hasWords = attributes['role'] === 'img' && (attributes['aria-label'] ?? '').length > 10;
      assert.ok(hasWords || attributes['aria-hidden'] === 'true', attributes['class']);
    }
  });

  it('names in the chart’s words every figure of the chart', () => {
    const model = modelOf(STORY);
    const radar = elementsIn(page(model, 'live')).find(({ attributes }) => attributes['class'] === 'radar');
    for (const { name, score } of model.dimensions)
      assert.ok(radar?.attributes['aria-label']?.includes(`${name} ${score}`), name);
  });

  it('has no place twice under one key, so that the focus finds its way back', () => {
    const keys = elementsIn(page(modelOf(STORY), 'live')).flatMap(
      ({ attributes }) => attributes['data-key'] ?? [],
    );
    assert.ok(keys.length > 20);
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });

  it('reads well without its looks', () => {
    const text = (node: Node): string => (typeof node === 'string' ? node : node.children.map(text).join(''));
    const all = elementsIn(page(modelOf(STORY), 'live'));
    const grade = all.find(({ attributes }) => attributes['class']?.startsWith('grade '));
    assert.match(grade ? text(grade) : '', /^\d\.\d of 5 (?:not ready|borderline|solid|outstanding)$/);
  });

  it('has buttons only where there is somebody to answer', () => {
    const named = (mode: 'live' | 'still'): number =>
      elementsIn(page(modelOf(STORY), mode)).filter(({ name }) => name === 'button').length;
    assert.equal(named('still'), 0);
    assert.ok(named('live') > 5);
  });

  it('shows several stories, and says where there is none', () => {
    assert.equal(reportHtml([modelOf(STORY), modelOf(STORY)]).match(/<h1>/g)?.length, 2);
    assert.match(reportHtml([]), /There is no story here/);
  });

  it('is drawn by the script from the same elements', () => {
    const script = readFileSync(new URL('../../../media/report.js', import.meta.url), 'utf8');
    const words = new Set(script.match(/[a-z0-9]+/g));
    assert.deepEqual(
      NAMES.filter((name) => !words.has(name)),
      [],
    );
    assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacent|document\.write|eval\(/);
  });
});

describe('words of a story on the page', () => {
  const model = modelOf(HOSTILE, { stories: ['<b>one</b>', 'two'], notes: ['<i>note</i>'] });

  for (const mode of ['live', 'still'] as const) {
    it(`never become markup (${mode})`, () => {
      const html = htmlOf(page(model, mode));
      assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt; list'), 'the words are there as text');
      const names = [...html.matchAll(/<\/?([a-z0-9-]+)/gi)].map(([, name]) => name?.toLowerCase() ?? '');
      const known: readonly string[] = NAMES;
      assert.deepEqual(
        names.filter((name) => !known.includes(name)),
        [],
      );
      assert.ok(!/<b>|<i>|<img|onload=alert\(1\)>/.test(html));
    });
  }

  it('cannot leave an attribute', () => {
    assert.equal(
      htmlOf([el('p', { title: `"><script>'` })]),
      '<p title="&quot;&gt;&lt;script&gt;&#39;"></p>',
    );
  });

  it('never end the style', () => assert.doesNotMatch(REPORT_STYLE, /<|url\(|https?:/));
});
