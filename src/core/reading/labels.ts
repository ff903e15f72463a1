/** Finds the labels of parts in a document's blocks, in every form that people write them. */
import type { Block } from '../markdown/block.ts';
import { linesOf } from '../markdown/lines.ts';
import { type Span, span } from '../text.ts';
import { type LabelText, labelText, MAX_LABEL } from './label-text.ts';

export interface Label extends LabelText {
  /** Index of its block. */
  readonly block: number;
  /** The label as it stands, with its markup. */
  readonly span: Span;
  /** Where the text after it begins. */
  readonly bodyStart: number;
  readonly form: 'heading' | 'bold' | 'plain' | 'cell';
  /** Stands alone in its block, cell or line: "Situation" over a paragraph. */
  readonly alone: boolean;
  /** In the middle of a line, after another sentence. */
  readonly inline: boolean;
}

/** All labels in the order of the text. */
export function labelsIn(source: string, blocks: readonly Block[]): Label[] {
  const labels: Label[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') push(labels, headingLabel(source, block, index));
    else if (block.kind === 'cell') labels.push(...cellLabels(source, block, index));
    else if (block.kind === 'paragraph') labels.push(...paragraphLabels(source, block, index));
  });
  return labels;
}

function push(labels: Label[], label: Label | null): void {
  if (label) labels.push(label);
}

function headingLabel(source: string, block: Block, index: number): Label | null {
  const read = labelText(visible(source, block, block.span.start, block.span.end));
  if (!read) return null;
  const start = block.language === 'html' ? block.span.start : block.node.start;
  return {
    ...read,
    block: index,
    span: span(start, block.span.end),
    bodyStart: block.span.end,
    form: 'heading',
    alone: true,
    inline: false,
  };
}

function cellLabels(source: string, block: Block, index: number): Label[] {
  const read = labelText(visible(source, block, block.span.start, block.span.end));
  if (!read) return paragraphLabels(source, block, index);
  return [
    {
      ...read,
      block: index,
      span: block.span,
      bodyStart: block.span.end,
      form: 'cell',
      alone: true,
      inline: false,
    },
  ];
}

function paragraphLabels(source: string, block: Block, index: number): Label[] {
  const labels: Label[] = [];
  let next = 0;
  for (const line of linesOf(block.prose)) {
    const from = block.span.start + line.start;
    const to = block.span.start + line.end;
    const at =
      from + leadLength(source.slice(from, Math.min(to, from + 40)), block.prose.slice(line.start, line.end));
    const first = line.start === 0;
    const bold: Span[] = [];
    for (let run = block.bold[next]; run && run.start < to; run = block.bold[++next]) bold.push(run);
    const label =
      boldLabel(
        source,
        block,
        index,
        bold.find((run) => run.start >= at && DECORATION.test(source.slice(at, run.start).slice(0, 12))),
        to,
        first,
      ) ?? plainLabel(source, block, index, at, to, first);
    push(labels, label);
    labels.push(...inlineLabels(source, block, index, label ? label.bodyStart : at + 1, to, bold));
  }
  return withoutStrays(labels);
}

/** A picture, a number or an arrow that people put in front of a label. */
const DECORATION = /^[^\p{L}\p{N}*<]{0,6}$|^\d{1,2}[.)] $/u;

/** Within a line, "My goal: …" is a label beside two others, or beside one where both are hard to mistake. */
function withoutStrays(labels: readonly Label[]): Label[] {
  const kinds = new Set(labels.flatMap((label) => label.kinds)).size;
  return labels.filter(
    (label) => !label.inline || kinds >= 3 || (kinds === 2 && (label.core || label.form === 'bold')),
  );
}

/** White space, quote marks and a list marker that stand in front of a continuation line. */
function leadLength(source: string, prose: string): number {
  let at = 0;
  while (at < source.length && (prose[at] ?? '') === ' ' && /[\s>]/.test(source[at] ?? '')) at++;
  return at;
}

function boldLabel(
  source: string,
  block: Block,
  index: number,
  run: Span | undefined,
  lineEnd: number,
  first: boolean,
): Label | null {
  if (!run || run.end - run.start > MAX_LABEL + 20) return null;
  let words = visible(source, block, run.start, run.end);
  let end = run.end;
  // "**S**ituation:" has its first letter set off.
  if (words.trim().length === 1 && /\p{L}/u.test(source[run.end] ?? '')) {
    const rest = /^\p{L}{2,20}\s?[:：]?/u.exec(source.slice(run.end, run.end + 24))?.[0] ?? '';
    words += rest;
    end += rest.length;
  }
  const read = labelText(words);
  if (!read) return null;
  const separator =
    /^(?: ?\([^()\n]{1,30}\))?(?: ?[:：.]| ?[–—-]+(?= ))?/.exec(
      source.slice(end, Math.min(lineEnd, end + 40)),
    )?.[0] ?? '';
  end += separator.length;
  return {
    ...read,
    block: index,
    span: span(labelStart(block, run.start, first), end),
    bodyStart: end,
    form: 'bold',
    alone: source.slice(end, lineEnd).trim() === '',
    inline: false,
  };
}

/** A list marker belongs to the label: "- Situation:". */
const labelStart = (block: Block, at: number, first: boolean): number =>
  first && block.item && block.language === 'markdown' && at - block.item.start < 8 ? block.item.start : at;

function plainLabel(
  source: string,
  block: Block,
  index: number,
  at: number,
  to: number,
  first: boolean,
): Label | null {
  const reach = Math.min(to, at + MAX_LABEL);
  const prose = block.prose.slice(at - block.span.start, reach - block.span.start);
  const cut = /[:：]| [–—-] |[–—]|\.(?= )/.exec(prose);
  const textEnd = cut ? at + cut.index : reach;
  const read = cut || reach === to ? labelText(visible(source, block, at, textEnd)) : null;
  const isMarked = cut === null && /^.{0,20}[=|>]/.test(prose);
  if (!read || isMarked)
    return capitalsLabel(block, index, at, prose, first) ?? markedLabel(source, block, index, at, to, first);
  if (cut === null && !read.core && prose.trimEnd().endsWith('?')) return null;
  const weak = cut === null || /^ ?[-–—.]/.test(cut[0]);
  if (weak && !(read.core || read.letter) && !/^[\p{Lu}\d]/u.test(prose.trimStart())) return null;
  if (cut?.[0] === '.' && !(read.core || read.letter || read.kinds.includes('lessons'))) return null;
  let end = cut ? textEnd + cut[0].trimEnd().length : textEnd;
  // Closing marks of emphasis stand right after it.
  while (end < to && block.prose[end - block.span.start] === ' ' && /[*_~]/.test(source[end] ?? '')) end++;
  return {
    ...read,
    block: index,
    span: span(labelStart(block, at, first), end),
    bodyStart: end,
    form: 'plain',
    alone: source.slice(end, to).trim() === '',
    inline: false,
  };
}

/** "MY PART I kept the plan": nothing but the capitals sets the label off. */
function capitalsLabel(block: Block, index: number, at: number, prose: string, first: boolean): Label | null {
  const match = CAPITALS.exec(prose);
  // "RESULT I won": the sentence begins with a capital of its own.
  const words = match?.[0].replace(/ [IA]$/, '') ?? '';
  const read = labelText(words);
  if (!read || read.letter) return null;
  const end = at + words.length;
  return {
    ...read,
    block: index,
    span: span(labelStart(block, at, first), end),
    bodyStart: end,
    form: 'plain',
    alone: false,
    inline: false,
  };
}

/** Words in capitals, and after them a sentence or a figure. */
const CAPITALS =
  /^(?:\d{1,2}[.)] )?([A-Z]{3,}(?: [A-Z/&’']+){0,4}|[A-Z]{2,}(?: [A-Z/&’']+){1,4})(?= (?:[A-Z]?[a-z’']|\d|I ))/;

/** "[S] I was …", "*Task* we had …", "Action -> I rang …": the method's own words, set off by whatever mark. */
function markedLabel(
  source: string,
  block: Block,
  index: number,
  at: number,
  to: number,
  first: boolean,
): Label | null {
  const line = source.slice(at, Math.min(to, at + 60));
  const match = MARKED.exec(line) ?? BARE.exec(line);
  const read = match && labelText(match[1] ?? '');
  const isClear = read && (read.core || read.letter || read.kinds.includes('lessons'));
  if (!isClear || isPrompt(match[0])) return null;
  const end = at + match[0].trimEnd().length;
  return {
    ...read,
    block: index,
    span: span(labelStart(block, at, first), end),
    bodyStart: end,
    form: 'plain',
    alone: false,
    inline: false,
  };
}

/** "[RESULT: from … to …]" is still to be filled in: its bracket closes only behind. */
const isPrompt = (words: string): boolean => words.includes('[') && !words.includes(']');

/** Marks of emphasis, brackets or signs in front of one or two words, and more of them or a separator behind. */
const MARKED =
  /^(?:<\w{1,8}>|[*_~`[({=#@"“]){0,4} ?(?:STAR ?[-–:] ?)?([A-Za-z]{1,12}(?: ?[/&+] ?[A-Za-z]{1,12})?) ?(?:<\/\w{1,8}>|[*_~`\])}="”]|\.?:|;|[-=]{1,2}>|→|>>?|\/{1,2}(?= )|[|,](?= )|-(?= )|\t| {2,8}){1,4}/;

/** "1) Situation I was …", "Task Boxes must be right": a capital follows, and nothing but the place sets the word off. */
const BARE = /^(?:\d[.)] )?([A-Z][a-z]{3,10})(?= (?:[A-Z]|\d))/;

/** Labels after the first one of a line: bold ones anywhere, plain ones after the end of a sentence. */
function inlineLabels(
  source: string,
  block: Block,
  index: number,
  from: number,
  to: number,
  bold: readonly Span[],
): Label[] {
  const labels: Label[] = [];
  for (const run of bold) {
    if (run.start < from || run.end > to) continue;
    const label = boldLabel(source, block, index, run, to, false);
    const isSetOff = label && (label.core || /[:：–—.-]/.test(source.slice(run.start, label.bodyStart)));
    if (isSetOff) labels.push({ ...label, inline: true });
  }
  const prose = block.prose.slice(from - block.span.start, to - block.span.start);
  for (const match of prose.matchAll(INLINE)) {
    const words = match.groups?.['words'] ?? '';
    const read = labelText(words.replace(/^[[(]/, ''));
    if (!read || isPrompt(match[0]) || !(read.core || read.letter || /[:：]$/.test(match[0]))) continue;
    const start = from + match.index + match[0].indexOf(words);
    const end = from + match.index + match[0].length;
    if (labels.some((label) => label.span.start <= start && end <= label.span.end + 1)) continue;
    labels.push({
      ...read,
      block: index,
      span: span(start, end),
      bodyStart: end,
      form: 'plain',
      alone: false,
      inline: true,
    });
  }
  return labels.sort((a, b) => a.span.start - b.span.start);
}

/** After the end of a sentence or a bar: "Task: …", "Task – …", "(T) …". */
const INLINE = /[.!?)”"|;] {1,3}(?<words>[[(]?[A-Z][A-Za-z’' &/]{0,40})(?:[:：\])]| ?[–—-](?= ))/g;

/** The words that stand at a place, without what markup there is between their letters. */
export function visible(source: string, block: Block, from: number, to: number): string {
  const prose = block.prose.slice(from - block.span.start, to - block.span.start);
  let words = '';
  let kept = 0;
  for (let at = prose.indexOf(' '); at >= 0; at = prose.indexOf(' ', at + 1)) {
    const code = source.charCodeAt(from + at);
    if (code === 32 || /\s/.test(source[from + at] ?? ' ')) continue;
    words += prose.slice(kept, at);
    kept = at + 1;
  }
  return kept === 0 ? prose : words + prose.slice(kept);
}
