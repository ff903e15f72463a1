/** Does a model quote what stands there? White space and the shapes of quotation marks and dashes do not matter. */
import { type Span, span } from '../core/text.ts';
import type { Outgoing } from './outgoing.ts';

/** Fewer words are found in any sentence. */
const FEWEST_WORDS = 3;

/** The place of a quote in the document; null where the sentence does not hold it, or there is no such sentence. */
export function placeOfQuote(outgoing: Outgoing, id: string, quote: string): Span | null {
  const sentence = outgoing.sentences.find((one) => one.id === id.trim());
  if (!sentence) return null;
  const words = flat(trimmed(quote)).text;
  const inside = flat(sentence.text);
  const isWhole = words !== '' && words === inside.text.replace(/[.!?]+$/, '');
  if (!isWhole && words.split(' ').length < FEWEST_WORDS) return null;
  const at = inside.text.indexOf(words);
  if (at === -1) return null;
  const first = sentence.places[inside.from[at] ?? 0];
  const last = sentence.places[inside.from[at + words.length - 1] ?? 0];
  return first && last ? span(first.start, last.end) : null;
}

/** Without the marks that models put around a quote, and the dots where they broke off. */
const trimmed = (quote: string): string =>
  quote
    .trim()
    .replace(/^["“”'‘’«»…\s]+|["“”'‘’«»…\s]+$/g, '')
    .replace(/\.{3}$/, '')
    .replace(/[.!?]+$/, '');

/** Each code unit in its plain shape, with its index in the text. */
function flat(text: string): { readonly text: string; readonly from: readonly number[] } {
  let result = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = PLAIN.get(text[at] ?? '') ?? text[at] ?? '';
    if (/\s/.test(unit)) {
      if (result === '' || result.endsWith(' ')) continue;
      result += ' ';
    } else result += unit;
    from.push(at);
  }
  return { text: result, from };
}

const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({ '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '‑': '-', '\u00A0': ' ' }),
);
