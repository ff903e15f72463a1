import type { Token } from './sentence.ts';

/** Tells for each token whether it stands in quotation marks. A mark that is never closed quotes the rest. */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
  if (!tokens.some(isMark)) return NOTHING;
  const quoted = tokens.map(() => false);
  let open = -1;
  let closing = '';
  for (const [at, { text, tag }] of tokens.entries()) {
    if (tag !== 'PUNCT') continue;
    if (open >= 0 && closing.includes(text)) {
      quoted.fill(true, open + 1, at);
      open = -1;
    } else if (open < 0 && CLOSED_BY.has(text) && opens(tokens, at)) {
      open = at;
      closing = CLOSED_BY.get(text) ?? '';
    } else if (open < 0 && (text === '”' || (text === '"' && at === tokens.length - 1))) {
      quoted.fill(true, 0, at); // the quotation began in an earlier sentence
    }
  }
  if (open >= 0 && tokens[open]?.text !== "'" && tokens[open]?.text !== '‘') quoted.fill(true, open + 1);
  return quoted;
}

/** Where nothing is quoted the row is left out. */
const NOTHING: readonly boolean[] = [];

const isMark = ({ tag, text }: Token): boolean => tag === 'PUNCT' && (CLOSED_BY.has(text) || text === '”');

const CLOSED_BY = new Map([
  ['"', '"”'],
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', "’'"],
  ["'", "'’"],
]);

/** An opening mark touches the next word and not the one before. */
function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const touchesNext = token !== undefined && next !== undefined && next.start === token.end;
  return touchesNext && tokens[at - 1]?.end !== token.start;
}
