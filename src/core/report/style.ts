/**
 * How the report looks, in the editor and on its own. Every colour is one of a few names: in the editor they take the
 * theme's own colours, so that light, dark and high contrast need nothing of their own; elsewhere they follow the
 * reader's system, and on paper they are dark on white. No address stands in it: nothing is loaded.
 */
export const REPORT_STYLE = `
:root {
  --ink: #1f2328;
  --soft: #59636e;
  --paper: #ffffff;
  --line: #d1d9e0;
  --tint: #eef2f6;
  --accent: #0b62b8;
  --accent-soft: #9cc3ea;
  --good: #1a7f37;
  --warn: #8a5a00;
  --bad: #b3261e;
  --link: #0b57d0;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, Ubuntu, sans-serif;
  --size: 15px;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3;
    --soft: #9da7b1;
    --paper: #12161b;
    --line: #3a424b;
    --tint: #1e252c;
    --accent: #6cb2f5;
    --accent-soft: #2f5d87;
    --good: #4cc46a;
    --warn: #e0a83a;
    --bad: #ff8a80;
    --link: #7ab7ff;
  }
}
body[class*='vscode-'] {
  --ink: var(--vscode-foreground);
  --soft: var(--vscode-descriptionForeground);
  --paper: var(--vscode-editor-background);
  --line: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-panel-border)));
  --tint: color-mix(in srgb, var(--vscode-foreground) 7%, transparent);
  --accent: var(--vscode-charts-blue, var(--vscode-foreground));
  --accent-soft: color-mix(in srgb, var(--vscode-charts-blue, var(--vscode-foreground)) 45%, transparent);
  --good: var(--vscode-charts-green, var(--vscode-foreground));
  --warn: var(--vscode-editorWarning-foreground, var(--vscode-foreground));
  --bad: var(--vscode-editorError-foreground, var(--vscode-foreground));
  --link: var(--vscode-textLink-foreground);
  --font: var(--vscode-font-family);
  --size: var(--vscode-font-size);
}
body.vscode-high-contrast,
body.vscode-high-contrast-light {
  --soft: var(--vscode-foreground);
  --tint: transparent;
  --accent-soft: transparent;
}
* {
  box-sizing: border-box;
}
body {
  max-width: 60rem;
  margin: 0 auto;
  padding: 0 1.25rem 2rem;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--font);
  font-size: var(--size);
  line-height: 1.5;
  overflow-wrap: anywhere;
}
h1 {
  margin: 0 0 0.25rem;
  font-size: 1.5em;
  font-weight: 600;
  line-height: 1.25;
}
h2 {
  margin: 2rem 0 0.6rem;
  padding-bottom: 0.25rem;
  border-bottom: 1px solid var(--line);
  font-size: 1.15em;
  font-weight: 600;
}
h3 {
  margin: 1rem 0 0.4rem;
  font-size: 1em;
  font-weight: 600;
}
p {
  margin: 0.25rem 0;
}
ol,
ul {
  margin: 0.25rem 0;
  padding-left: 1.4rem;
}
li {
  margin: 0.3rem 0;
}
svg {
  display: block;
  overflow: visible;
}
svg svg {
  overflow: hidden;
}
svg text {
  fill: var(--soft);
  font-family: var(--font);
  font-size: 12px;
}
.card {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 19rem);
  gap: 0.5rem 1.5rem;
  align-items: center;
  margin-top: 1rem;
  padding: 1rem 1.25rem;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--tint);
}
@media (max-width: 40rem) {
  body {
    padding: 0 0.75rem 1.5rem;
  }
  .card {
    grid-template-columns: minmax(0, 1fr);
    padding: 0.75rem;
  }
}
.kind,
.facts,
.line,
.lacks,
.said,
footer {
  color: var(--soft);
}
.kind {
  font-size: 0.85em;
  letter-spacing: 0.03em;
}
.grade {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.4rem;
  align-items: baseline;
  margin: 0.4rem 0;
}
.figure {
  font-size: 2.8em;
  font-weight: 650;
  line-height: 1;
}
.of {
  color: var(--soft);
}
.band {
  margin-left: 0.2rem;
  padding: 0.1rem 0.6rem;
  border: 1px solid currentColor;
  border-radius: 1rem;
  font-weight: 600;
}
.grade.outstanding .band,
.grade.solid .band {
  color: var(--good);
}
.grade.borderline .band {
  color: var(--warn);
}
.grade.not-ready .band {
  color: var(--bad);
}
.note {
  padding-left: 0.6rem;
  border-left: 3px solid var(--warn);
}
.radar {
  width: 100%;
  max-width: 22rem;
  margin: 0 auto;
}
.radar .ring,
.radar .axis {
  fill: none;
  stroke: var(--soft);
  stroke-opacity: 0.35;
  stroke-width: 1;
}
.radar .now {
  fill: var(--accent-soft);
  fill-opacity: 0.55;
  stroke: var(--accent);
  stroke-width: 2;
}
.radar .was {
  fill: none;
  stroke: var(--ink);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.radar .second {
  fill: none;
  stroke: var(--good);
  stroke-width: 2;
  stroke-dasharray: 1 3;
  stroke-linecap: round;
}
.radar .dot,
.line .dot {
  fill: var(--accent);
}
.radar text {
  fill: var(--ink);
  font-size: 13px;
}
.scale {
  max-width: 24rem;
}
.scale .track,
.meter .step {
  fill: var(--paper);
  stroke: var(--soft);
  stroke-width: 1;
}
.scale .fill,
.meter .full {
  fill: var(--accent);
  stroke: var(--accent);
}
.scale .tick {
  stroke: var(--soft);
}
.scale .cap {
  stroke: var(--warn);
  stroke-width: 3;
}
.scale .was {
  fill: var(--paper);
  stroke: var(--ink);
  stroke-width: 2;
}
.scale .second {
  fill: var(--good);
  stroke: var(--paper);
}
dl {
  margin: 0;
}
.dimension {
  display: grid;
  grid-template-columns: 11rem minmax(0, 1fr);
  gap: 0.25rem 1.25rem;
  padding: 0.6rem 0;
  border-bottom: 1px solid var(--line);
}
.dimension:last-child {
  border-bottom: 0;
}
.name {
  display: block;
  font-weight: 600;
}
.meter {
  max-width: 9rem;
  margin: 0.3rem 0;
}
.score {
  margin-right: 0.6rem;
}
.change {
  display: inline-block;
  color: var(--soft);
}
dd {
  margin: 0;
}
.words {
  padding-left: 1rem;
  list-style: none;
}
.words li {
  margin: 0.15rem 0;
  padding-left: 0.6rem;
  border-left: 2px solid var(--line);
}
@media (max-width: 34rem) {
  .dimension {
    grid-template-columns: minmax(0, 1fr);
  }
  table {
    font-size: 0.9em;
  }
}
.ribbon {
  margin: 0.5rem 0 1rem;
}
.ribbon .piece {
  stroke: var(--paper);
  stroke-width: 2;
}
.ribbon .even {
  fill: var(--accent);
}
.ribbon .odd {
  fill: var(--accent);
  fill-opacity: 0.75;
}
.ribbon svg text {
  fill: var(--paper);
  font-weight: 600;
}
.ribbon .allowed {
  fill: var(--tint);
  fill-opacity: 1;
  stroke: var(--soft);
  stroke-width: 1;
}
.ribbon .allowed + text {
  fill: var(--ink);
}
.ribbon .over {
  stroke: var(--warn);
  stroke-width: 6;
}
table {
  width: 100%;
  border-collapse: collapse;
  overflow-wrap: break-word;
}
th,
td {
  padding: 0.3rem clamp(0.3rem, 1.5vw, 0.75rem) 0.3rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
thead th {
  color: var(--soft);
  font-weight: normal;
}
tbody th {
  font-weight: 600;
}
.total th,
.total td {
  border-bottom: 0;
}
.verdict.over,
.verdict.empty {
  color: var(--warn);
}
.severity {
  margin-right: 0.25rem;
  font-size: 0.9em;
  font-weight: 600;
}
.severity.warning {
  color: var(--warn);
}
.severity.error {
  color: var(--bad);
}
.severity.information {
  color: var(--soft);
}
.rule {
  font-size: 0.9em;
}
span.rule {
  color: var(--soft);
}
q::before {
  content: '“';
}
q::after {
  content: '”';
}
.uses > li {
  margin: 0.6rem 0;
}
.level {
  margin-left: 0.5rem;
  padding: 0 0.5rem;
  border: 1px solid var(--line);
  border-radius: 1rem;
  font-size: 0.85em;
}
details {
  margin: 0.35rem 0;
}
summary {
  cursor: pointer;
}
.progress .line {
  margin: 0.75rem 0;
}
.line .grid {
  stroke: var(--line);
}
.line .step {
  stroke: var(--accent);
  stroke-width: 2;
}
.tools {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
  margin-top: 0.75rem;
}
button,
select {
  font: inherit;
}
.jump,
.quote {
  padding: 0;
  border: 0;
  background: none;
  color: var(--link);
  font: inherit;
  text-align: left;
  overflow-wrap: anywhere;
}
q.quote {
  color: inherit;
}
.jump {
  font-weight: 600;
}
button.jump,
button.quote {
  cursor: pointer;
}
button.jump:hover,
button.quote:hover {
  text-decoration: underline;
}
.action {
  padding: 0.3rem 0.75rem;
  border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent));
  border-radius: 2px;
  background: var(--vscode-button-secondaryBackground);
  color: var(--vscode-button-secondaryForeground);
  cursor: pointer;
}
.action:hover {
  background: var(--vscode-button-secondaryHoverBackground);
}
select {
  max-width: 100%;
  padding: 0.25rem;
  border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent));
  background: var(--vscode-dropdown-background);
  color: var(--vscode-dropdown-foreground);
}
a {
  color: var(--link);
}
:focus-visible {
  outline: 2px solid var(--vscode-focusBorder, var(--accent));
  outline-offset: 2px;
}
footer {
  margin-top: 2rem;
  font-size: 0.85em;
}
@media (forced-colors: active) {
  .scale .fill,
  .meter .full,
  .radar .dot,
  .line .dot,
  .ribbon .piece {
    fill: Highlight;
    forced-color-adjust: none;
  }
  .ribbon svg text {
    fill: HighlightText;
    forced-color-adjust: none;
  }
}
@media print {
  :root,
  body[class*='vscode-'] {
    --ink: #000000;
    --soft: #444444;
    --paper: #ffffff;
    --line: #bbbbbb;
    --tint: #f4f4f4;
    --accent: #0b62b8;
    --accent-soft: #9cc3ea;
    --good: #1a7f37;
    --warn: #8a5a00;
    --bad: #b3261e;
    --link: #000000;
    --size: 10.5pt;
    color-scheme: light;
  }
  body {
    max-width: none;
    padding: 0;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .tools,
  .said {
    display: none;
  }
  .card {
    grid-template-columns: minmax(0, 1fr) 20rem;
  }
  h2,
  h3 {
    break-after: avoid;
  }
  .card,
  .dimension,
  .ribbon,
  .progress .line,
  li,
  tr {
    break-inside: avoid;
  }
  .progress details::details-content {
    content-visibility: visible;
    block-size: auto;
  }
  a {
    text-decoration: none;
  }
}
`;
