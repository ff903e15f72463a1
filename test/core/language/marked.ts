import { readSentence } from '../../../src/core/language/read-sentence.ts';

/** The sentence with every figure that is found between « and ». */
export function marked(text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of readSentence(text).figures) {
    result += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  return result + text.slice(from);
}

/** The sentence without its marks. */
export const plain = (text: string): string => text.replaceAll(/[«»]/g, '');
