/** Finds the JSON object in what a model wrote: many put it into a code fence, or words around it. */

/** No answer is that long; what is longer is not searched. */
const LIMIT = 400_000;
/** Opening braces tried before giving up, each of which costs a pass over the text. */
const TRIES = 20;

/** The first object in a text; undefined where there is none. */
export function jsonInText(text: string): unknown {
  if (text.length > LIMIT) return undefined;
  const whole = parsed(text);
  if (isObject(whole)) return whole;
  // Some models think aloud first, in braces too.
  const thought = text.lastIndexOf('</think>');
  const start = thought === -1 ? 0 : thought;
  let from = text.indexOf('{', start);
  for (let tries = 0; from !== -1 && tries < TRIES; tries++) {
    const end = endOfObject(text, from);
    const value = end === -1 ? undefined : parsed(text.slice(from, end));
    if (isObject(value)) return value;
    from = text.indexOf('{', from + 1);
  }
  return undefined;
}

/** Behind the brace that closes the one at `from`; -1 where none does. Braces in strings do not count. */
function endOfObject(text: string, from: number): number {
  let depth = 0;
  let inString = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
