/** The report as one file that can be opened, printed and handed on: nothing in it loads, runs or points elsewhere. */
import type { ReportModel } from './model.ts';
import { page } from './page/page.ts';
import { REPORT_STYLE } from './style.ts';
import { el, escapeHtml, htmlOf } from './tree.ts';

/** No script, no picture, no address: only the style that stands in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Writes the page of one story, or of several one after the other. */
export function reportHtml(models: readonly ReportModel[]): string {
  const [first] = models;
  const title = models.length === 1 && first ? `${first.title}: ${first.grade}` : 'Story reports';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
${htmlOf([el('main', {}, ...(first ? models.flatMap((model) => page(model, 'still')) : [NOTHING]))])}
${htmlOf([el('footer', {}, FOOTER)])}
</body>
</html>
`;
}

const NOTHING = el('p', {}, 'There is no story here.');

const FOOTER =
  'Graded offline by a fixed rubric, so that the same text gets the same grade every time. Scores go from 1 to 5; below 2 is not ready, from 2 borderline, from 3 solid, from 4 outstanding. It is for practice and judges no person.';
