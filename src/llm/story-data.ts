import type { Outgoing } from './outgoing.ts';

/**
 * The sentences as JSON between two lines that hold a random word: a story can end neither its string nor the block,
 * since it does not know the word.
 */
export function storyData(
  outgoing: Outgoing,
  word: string,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const story = outgoing.sentences.map(({ id, part, text }) => ({
    id,
    part: part ?? 'outside the parts',
    text,
  }));
  const json = JSON.stringify({ story, ...more }, null, 1).replaceAll('<', String.raw`\u003c`);
  return `----- data ${word} -----\n${json}\n----- end of data ${word} -----`;
}

/** A word that nobody can guess. */
export const randomWord = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
