/** What is told before anything is sent to a place for the first time. */
import type { Outgoing } from './outgoing.ts';
import type { Ask, Destination } from './port.ts';
import { describe } from './schema.ts';

export interface Leaving {
  /** "212 words in 11 sentences go to api.openai.com, model gpt-…." and what stays. */
  readonly summary: string;
  /** Everything that is sent, word for word. */
  readonly request: string;
}

/** Says what leaves, and to where. */
export function leavingInWords(
  { sentences, withheld }: Outgoing,
  ask: Ask,
  { origin, model }: Destination,
): Leaving {
  const words = sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const staying = [
    withheld.replaced > 0 && 'confidential words are replaced',
    withheld.private > 0 && 'private passages stay here',
    withheld.toGrader > 0 && 'what speaks to the grader stays here',
  ].filter((one) => one !== false);
  return {
    summary: `${words} words of this story, in ${sentences.length} sentences, go to ${origin} (model ${model}), together with instructions. Title, front matter, comments and other stories stay here${staying.map((one) => `; ${one}`).join('')}.`,
    request: `To: ${origin}\nModel: ${model}\n\n=== Instructions ===\n\n${ask.system}\n\n=== Question ===\n\n${ask.user}\n\n=== Form of the answer ===\n\n${describe(ask.schema)}\n\nAn answer in another form is asked for once more, with the same words and what was wrong with the form.\n`,
  };
}
