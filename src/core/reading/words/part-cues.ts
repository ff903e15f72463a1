import type { Part } from '../../story.ts';

/** What speaks for a part in a sentence in lower case, and how much. */
export type Cue = readonly [pattern: RegExp, weight: number];

export const PART_CUES: Readonly<Partial<Record<Part, readonly Cue[]>>> = {
  situation: [
    [
      /\b(?:years?|months?|winters?|summers?|springs?|autumns?) (?:ago|before last)\b|\b(?:in|since) (?:19|20)\d\d\b/,
      1.2,
    ],
    [
      /\bi (?:was|am|worked as|joined|managed|ran|led|teach|taught|coordinated) (?:an?|the|at|for|in|on|\d)\b/,
      1,
    ],
    [
      /\bi(?:'m| was| am) (?:\w+ ){0,3}(?:manager|engineer|lead|nurse|teacher|assistant|analyst|developer|designer|director|officer|supervisor|apprentice|intern)\b/,
      0.8,
    ],
    [
      /\b(?:we were|our team|the company|my team|there were|there was|used by|customers|staff|shift|ward|site)\b/,
      0.3,
    ],
    [/\b(?:had been|was used|used to)\b/, 0.4],
  ],
  task: [
    [
      /\b(?:my|our) (?:job|task|role|goal|part|target|aim|brief|objective|responsibility|assignment|mission)(?: was| is|:)/,
      2,
    ],
    [
      /\b(?:i|we) (?:had to|needed to|was to|were to|was told to|was responsible|was in charge|was meant to|agreed to|answered for)\b/,
      1.3,
    ],
    [
      /\b(?:asked me to|up to me|wanted me to|the goal was|the target was|responsible for|the deadline|was mine|i owned|by the end of|expected me|put me in charge|i was given)\b/,
      1.2,
    ],
    [/\b(?:was|were) asked to\b|\bmeant (?:keeping|making|getting)\b|\bwanted (?:\d|an?|the|it|us)\b/, 0.7],
    [/\bhad to\b/, 0.4],
  ],
  action: [
    [
      /\b(?:so|then|first|next|instead|after that|that evening|that night|the next (?:day|morning)|the same (?:day|evening))\b[ ,]{1,2}(?:i|we)\b/,
      0.6,
    ],
    [/\b(?:came about|first reaction|first move)\b/, 0.8],
  ],
  result: [
    [
      /\b(?:in the end|as a result|in total|eventually|by the end|altogether|all in all|the outcome|the result|overall|afterwards|by week)\b/,
      1.2,
    ],
    [
      /\b(?:fell|rose|dropped|went from|went up|went down|grew|increased|decreased|improved|cost us|cost|lost|saved|paid|delivered|finished|was late|came out|took place|accepted|stayed|ended|launched|shipped|recovered|were back|was back|down from|up from|instead of|not the)\b/,
      0.7,
    ],
    [/[%£$€]|\b\d[\d,.]*\b/, 0.4],
  ],
  lessons: [
    [
      /\b(?:i|we)(?:'ve| have| had)? (?:also )?(?:learned|learnt|realised|realized|came to see|now know)\b|\b(?:taught me|lesson|since then|ever since|in hindsight|looking back|these days|next time)\b/,
      2.2,
    ],
    [
      /\b(?:i|we) now\b|^now\b|\bnow (?:i|we|spoken)\b|\bfrom then on\b|\bmy rule\b|\b(?:today|nowadays) (?:i|we|my)\b|\bbook now\b/,
      2,
    ],
    [
      /\bi (?:always|no longer|still)\b|\bi had (?:treated|taken|confused|thought|assumed|counted)\b|\bi used to\b/,
      1,
    ],
  ],
};
