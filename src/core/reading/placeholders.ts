/** Finds what a writer still has to fill in, and keeps it out of the prose. */
import { OBJECT } from '../language/sentence.ts';
import { type Span, span } from '../text.ts';

/** The placeholders in a document, in the order of the text. `prose` is as long as the stretch it stands for. */
export function placeholdersIn(source: string, start: number, prose: string): Span[] {
  const spans: Span[] = [];
  for (const match of prose.matchAll(MARKS)) {
    const at = start + match.index;
    if (match[0].startsWith('[') && !isBracketPrompt(source, at, match[0])) continue;
    spans.push(span(at, at + match[0].length));
  }
  return spans;
}

/**
 * `[…]`, `{{…}}`, `<…>`, underscores to write on, capital X for digits, and the words that people leave for themselves.
 * Repetitions are bounded: a bracket that closes later than a prompt would is no placeholder.
 */
const MARKS =
  /\[[^[\]\r\n]{1,160}\]|\{\{[^{}\r\n]{0,80}\}\}|<[a-zA-Z][^<>\r\n]{1,80}>|_{3,40}|\b(?:TODO|TBD|TBC|FIXME|TK)\b(?::[^.\r\n]{0,80})?|[$€£]?\bXX?X?%|[$€£]XX?X?\b|\bXX+\b/g;

/** Tags of where a fact comes from, and what else stands in brackets without asking for anything. */
const NOT_PROMPTS =
  /^(?:\d|sic\b|x\]|\s|\.{3}|…|!|\^|@|inferred|source|ref|redacted|edited|emphasis|verified|unverified|confirmed|assumed|assumption|estimated|estimate|approx|laughs?|pause|laughter|smiles?|beat|crosstalk|inaudible)/i;

function isBracketPrompt(source: string, at: number, text: string): boolean {
  const after = source[at + text.length] ?? '';
  if (after === '(' || after === '[' || after === ':' || source[at - 1] === ']' || source[at - 1] === '!')
    return false;
  return !NOT_PROMPTS.test(text.slice(1)) && /\p{L}|_|\.\.|…/u.test(text);
}

/** The same prose with the placeholders filled, so that no word of a prompt is read as the writer's. */
export function withoutPlaceholders(prose: string, start: number, placeholders: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const placeholder of placeholders) {
    const at = placeholder.start - start;
    const end = placeholder.end - start;
    if (at < from || end > prose.length) continue;
    result += prose.slice(from, at) + OBJECT.repeat(end - at);
    from = end;
  }
  return result + prose.slice(from);
}
