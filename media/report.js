// @ts-check
/**
 * Draws the report. It gets the page as plain values (`Node` in src/core/report/tree.ts) and makes text of every text,
 * never markup, since the words come from the story.
 */
(() => {
  /** @typedef {import('../src/core/report/tree.ts').Node} Node_ */

  // @ts-expect-error VS Code gives every webview this function.
  const vscode = acquireVsCodeApi();
  /** @param {object} message as `FromPage` in src/vscode/report/messages.ts */
  function tell(message) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is VS Code's channel, not a window's.
    vscode.postMessage(message);
  }

  const PICTURES = new Set(['svg', 'g', 'circle', 'line', 'polygon', 'rect', 'text']);
  const OTHERS = new Set(
    'a button dd details div dl dt footer h1 h2 h3 header label li main ol option p q section select span strong summary table tbody td th thead tr ul'.split(
      ' ',
    ),
  );

  const page = part('report');
  const said = part('said');
  let grade = '';

  window.addEventListener('message', ({ data }) => {
    if (data.type === 'copied') said.textContent = 'The report is on the clipboard.';
    else if (data.type === 'page') {
      vscode.setState(data.state);
      show(data.nodes.map(draw));
      // Only a new grade is worth interrupting for; the first one is read with the page.
      said.textContent = grade !== '' && data.grade !== grade ? `Now ${data.grade}.` : '';
      grade = data.grade;
    }
  });

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const [start, end] = (button?.dataset.go ?? '').split('-').map(Number);
    if (button?.dataset.do) tell({ type: button.dataset.do });
    else if (start !== undefined && end !== undefined) tell({ type: 'reveal', start, end });
  });
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) tell({ type: 'select', index: Number(target.value) });
  });
  tell({ type: 'ready' });

  /**
   * Replaces what is shown, and leaves focus and open details where they were.
   * @param {Node[]} nodes
   */
  function show(nodes) {
    const focused = document.activeElement?.getAttribute('data-key');
    const details = new Map([...page.querySelectorAll('details')].map((one) => [one.dataset.key, one.open]));
    page.replaceChildren(...nodes);
    for (const one of page.querySelectorAll('details')) one.open = details.get(one.dataset.key) ?? one.open;
    if (!focused) return;
    for (const element of page.querySelectorAll('[data-key]')) {
      if (element.getAttribute('data-key') === focused && element instanceof HTMLElement) element.focus();
    }
  }

  /**
   * @param {Node_} node
   * @returns {Node}
   */
  function draw(node) {
    if (typeof node === 'string') return document.createTextNode(node);
    const { name, attributes, children } = node;
    if (!PICTURES.has(name) && !OTHERS.has(name)) throw new Error(`A report has no <${name}>.`);
    const element = PICTURES.has(name)
      ? document.createElementNS('http://www.w3.org/2000/svg', name)
      : document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (/^on|^style$|^src/i.test(key)) throw new Error(`A report has no ${key}.`);
      if (key === 'href' && !value.startsWith('https://')) throw new Error('A report has no such link.');
      element.setAttribute(key, value);
    }
    element.append(...children.map(draw));
    return element;
  }

  /** @param {string} id */
  function part(id) {
    const element = document.getElementById(id);
    if (!element) throw new Error(`The page has no #${id}.`);
    return element;
  }
})();
