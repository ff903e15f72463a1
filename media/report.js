// @ts-check
/**
 * Draws the report. It gets plain values (`ReportModel` in src/vscode/report/view-model.ts) and puts every word in as
 * text, never as markup, since the words come from the story.
 */
(() => {
  /** @typedef {import('../src/vscode/report/view-model.ts').ReportModel} ReportModel */
  /** @typedef {ReportModel['findings'][number]['quote']} Quote */

  // @ts-expect-error VS Code gives every webview this function.
  const vscode = acquireVsCodeApi();
  /** @param {object} message as `FromPage` in src/vscode/report/messages.ts */
  function tell(message) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is VS Code's channel, not a window's.
    vscode.postMessage(message);
  }

  const page = part('report');
  const said = part('said');

  window.addEventListener('message', ({ data }) => {
    if (data.type === 'report') show(report(data.model));
    else if (data.type === 'nothing') show(nothing(data.notes));
    else if (data.type === 'copied') said.textContent = 'The report is on the clipboard.';
  });
  tell({ type: 'ready' });

  /**
   * Replaces what is shown and puts the focus back where it was.
   * @param {Node[]} nodes
   */
  function show(nodes) {
    const focused = document.activeElement?.getAttribute('data-key');
    said.textContent = '';
    page.replaceChildren(...nodes);
    if (!focused) return;
    for (const element of page.querySelectorAll('[data-key]')) {
      if (element.getAttribute('data-key') === focused && element instanceof HTMLElement) element.focus();
    }
  }

  /** @param {readonly string[]} notes */
  const nothing = (notes) => [
    el('h1', {}, 'No story to grade'),
    ...notes.map((note) => el('p', {}, note)),
    el('p', {}, 'Write a few sentences first: the situation, your task, what you did, and what came of it.'),
  ];

  /** @param {ReportModel} model */
  const report = (model) => [
    head(model),
    ...list(
      'What would raise it most',
      'ol',
      model.next.map((step) => [step]),
    ),
    ...dimensions(model),
    ...times(model),
    ...list(
      'What it does well',
      'ul',
      model.strengths.map(({ what, quote }, at) => [`${what}: `, quoteButton(quote, `strength-${at}`)]),
    ),
    ...findings(model),
    ...list(
      'Questions to expect',
      'ul',
      model.probes.map((probe) => [probe]),
    ),
  ];

  /** @param {ReportModel} model */
  function head(model) {
    return el(
      'header',
      {},
      el('h1', {}, model.title),
      el(
        'p',
        { class: 'grade' },
        el('strong', {}, model.grade),
        bar([['fill', 0, model.overall / 5]], 'wide'),
      ),
      el('p', { class: 'facts' }, model.facts),
      ...model.caps.map((cap) => el('p', { class: 'note' }, cap)),
      ...model.notes.map((note) => el('p', { class: 'note' }, note)),
      el('p', { class: 'tools' }, ...picker(model), copyButton()),
    );
  }

  /** @param {ReportModel} model */
  function picker({ stories, selected }) {
    if (stories.length < 2) return [];
    const select = el(
      'select',
      { 'data-key': 'picker' },
      ...stories.map((title, at) => el('option', { value: String(at) }, title)),
    );
    select.value = String(selected);
    select.addEventListener('change', () => tell({ type: 'select', index: Number(select.value) }));
    return [el('label', {}, 'Story ', select)];
  }

  function copyButton() {
    const button = el('button', { type: 'button', class: 'action', 'data-key': 'copy' }, 'Copy as Markdown');
    button.addEventListener('click', () => tell({ type: 'copy' }));
    return button;
  }

  /** @param {ReportModel} model */
  function dimensions(model) {
    const rows = model.dimensions.map(({ name, score, why, evidence }) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, name),
        el('td', { class: 'score' }, `${score} of 5`, bar([['fill', 0, score / 5]])),
        el(
          'td',
          {},
          el('span', {}, why),
          ...evidence.map((quote, at) => el('div', {}, quoteButton(quote, `${name}-${at}`))),
        ),
      ),
    );
    return [el('h2', {}, 'Dimensions'), table(['Dimension', 'Score', 'Why'], rows)];
  }

  /** @param {ReportModel} model */
  function times({ parts }) {
    if (parts.length === 0) return [];
    const rows = parts.map(({ name, place, spent, budget, state, share, allowed }, at) => {
      const verdict = { over: 'too long', under: 'short', empty: 'empty', within: budget ? 'fits' : '' }[
        state
      ];
      /** @type {[string, number, number][]} */
      const bars = [[state === 'within' ? 'fill' : 'fill off', 0, share]];
      if (allowed) bars.unshift(['allowed', allowed[0], allowed[1]]);
      return el(
        'tr',
        {},
        el('th', { scope: 'row' }, jump(place, name, `part-${at}`, `Go to ${name}`)),
        el('td', { class: 'time' }, spent, bar(bars, 'wide')),
        el('td', {}, budget ?? 'no budget'),
        el('td', {}, verdict),
      );
    });
    return [el('h2', {}, 'Time to say it'), table(['Part', 'Takes', 'Budget', ''], rows)];
  }

  /** @param {ReportModel} model */
  const findings = ({ findings: found }) =>
    list(
      `Marks (${found.length})`,
      'ul',
      found.map(({ rule, page: link, severity, message, quote }, at) => [
        el('span', { class: `severity ${severity}` }, severity),
        ` ${message} `,
        quoteButton(quote, `finding-${at}`),
        ' ',
        el('a', { href: link, 'data-key': `rule-${at}` }, rule),
      ]),
    );

  /**
   * A heading and a list; nothing where there is nothing to list.
   * @param {string} title
   * @param {'ol' | 'ul'} kind
   * @param {(string | Node)[][]} items
   */
  const list = (title, kind, items) =>
    items.length === 0
      ? []
      : [el('h2', {}, title), el(kind, {}, ...items.map((item) => el('li', {}, ...item)))];

  /**
   * @param {string[]} titles
   * @param {Node[]} rows
   */
  const table = (titles, rows) =>
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el('tr', {}, ...titles.map((title) => el(title ? 'th' : 'td', title ? { scope: 'col' } : {}, title))),
      ),
      el('tbody', {}, ...rows),
    );

  /**
   * @param {Quote} quote
   * @param {string} key
   */
  const quoteButton = (quote, key) =>
    quote.text ? jump(quote, `“${quote.text}”`, key, `Go to the text: ${quote.text}`) : el('span', {});

  /**
   * A button that goes to a place in the text.
   * @param {Quote} place
   * @param {string} text
   * @param {string} key
   * @param {string} label
   */
  function jump({ start, end }, text, key, label) {
    const button = el(
      'button',
      { type: 'button', class: 'jump', 'data-key': key, 'aria-label': label },
      text,
    );
    button.addEventListener('click', () => tell({ type: 'reveal', start, end }));
    return button;
  }

  /**
   * A bar; the words beside it say the same, so that readers of the screen skip it.
   * @param {[string, number, number][]} pieces class, start and end from 0 to 1
   */
  function bar(pieces, width = '') {
    return el(
      'span',
      { class: `bar ${width}`, 'aria-hidden': 'true' },
      ...pieces.map(([name, start, end]) => {
        const piece = el('span', { class: `piece ${name}` });
        piece.style.left = `${start * 100}%`;
        piece.style.width = `${Math.max(0, end - start) * 100}%`;
        return piece;
      }),
    );
  }

  /** @param {string} id */
  function part(id) {
    const element = document.getElementById(id);
    if (!element) throw new Error(`The page has no #${id}.`);
    return element;
  }

  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {Record<string, string>} attributes
   * @param {...(string | Node)} children
   */
  function el(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }
})();
