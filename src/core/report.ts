/** A story's grade as something to read, to keep and to show: as plain values, as Markdown, as a page. */
export { escape } from './report/escape.ts';
export { reportHtml } from './report/html.ts';
export { reportMarkdown } from './report/markdown.ts';
export { reportModel } from './report/model.ts';
