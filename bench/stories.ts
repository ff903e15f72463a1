/**
 * Writes stories to measure with: every one another, as caches would make copies cheap, and every one the same for its
 * seed, so that runs can be compared.
 */

/**
 * One story of about 1,600 words, which take eleven minutes to tell: front matter, five parts, and what the rules look
 * for.
 */
export function story(seed: number): string {
  const pen = new Pen(seed);
  const title = `# How I ${pen.fill('{verb} the {thing} of the {place}')}`;
  const parts = PARTS.map(
    ({ heading, sentences, words }) => `## ${heading}\n\n${paragraphs(pen, sentences, words)}`,
  );
  return ['---\ntype: star-story\nlevel: senior\n---', title, ...parts].join('\n\n') + '\n';
}

/** A file of many stories, as most writers keep them. */
export const stories = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, index) =>
    story(seed + index).replace(/^---[\s\S]*?---\n\n/, index === 0 ? '$&' : ''),
  ).join('\n');

/** One story of many times the usual length. */
export function longStory(times: number, seed: number): string {
  const pen = new Pen(seed);
  const parts = PARTS.map(
    ({ heading, sentences, words }) => `## ${heading}\n\n${paragraphs(pen, sentences, words * times)}`,
  );
  return `# One long story\n\n${parts.join('\n\n')}\n`;
}

/** The same text after a key was pressed in the middle of it. */
export function keystroke(text: string, count: number): string {
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  return `${text.slice(0, at)}${'abcdefghij'.slice(0, 1 + (count % 10))}${text.slice(at)}`;
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

function paragraphs(pen: Pen, sentences: readonly string[], words: number): string {
  const paragraphsDone: string[] = [];
  let written = 0;
  while (written < words) {
    const paragraph = Array.from({ length: 4 }, () => pen.fill(pen.pick(sentences))).join(' ');
    written += countWords(paragraph);
    paragraphsDone.push(paragraph);
  }
  return paragraphsDone.join('\n\n');
}

/** Picks and fills by a seed: the multiplier and increment are those of Numerical Recipes' generator. */
class Pen {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761) >>> 0;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)] as T;
  }

  fill(template: string): string {
    return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const words = SLOTS.get(slot);
      return words ? this.pick(words) : String(2 + this.#below(slot === 'big' ? 9000 : 90));
    });
  }

  #below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
}

const SLOTS = new Map<string, readonly string[]>([
  ['verb', ['repaired', 'rescued', 'moved', 'replaced', 'halved', 'reopened']],
  [
    'thing',
    ['rota', 'ledger', 'stock room', 'boiler', 'timetable', 'ordering form', 'intake desk', 'archive'],
  ],
  ['place', ['clinic', 'bakery', 'school', 'depot', 'library', 'harbour office', 'garden centre', 'theatre']],
  [
    'person',
    ['the head nurse', 'our buyer', 'the caretaker', 'a colleague', 'the night shift', 'the bookkeeper'],
  ],
  ['name', ['Ilse', 'Tarek', 'Moana', 'Piet', 'Rosalind', 'Anselm', 'Chidi', 'Yuna']],
  ['day', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']],
  ['month', ['January', 'March', 'April', 'June', 'September', 'November']],
  ['vague', ['a lot of', 'many', 'several', 'countless']],
  ['better', ['significantly better', 'much faster', 'far smoother', 'a great deal calmer']],
]);

interface PartOfStory {
  readonly heading: string;
  readonly words: number;
  readonly sentences: readonly string[];
}

const PARTS: readonly PartOfStory[] = [
  {
    heading: 'Situation',
    words: 190,
    sentences: [
      'In {month} the {place} where I worked served {big} people a week, and the {thing} failed every {day}.',
      'I ran the {thing} with {number} colleagues, and {person} depended on it for {number} orders a day.',
      'We had {vague} complaints, and the waiting time had grown from {number} to {big} minutes.',
      'The {place} stood to lose a contract worth ${big} if the {thing} closed again before {month}.',
      'Mistakes were made when the {thing} was handed over, and nobody had written down who kept key {big}.',
    ],
  },
  {
    heading: 'Task',
    words: 120,
    sentences: [
      'My task was to bring the {thing} back to {number} percent by the end of {month}.',
      '{name} asked me to cut the errors in the {thing} to fewer than {number} a week.',
      'I was responsible for the plan, the budget of ${big}, and the {number} people who worked at the {place}.',
      'We were supposed to decide by {day} whether the {place} would keep the old {thing}, number {big}.',
    ],
  },
  {
    heading: 'Action',
    words: 600,
    sentences: [
      'I called {person} on {day} morning and went through the last {number} entries of the {thing} line by line.',
      'I drew a chart of every step, `from intake to shelf`, and marked the {number} places where work waited.',
      'We decided to move the {thing} {big} steps to the front of the {place}, because most visitors turned left.',
      'I forgot to tell {person} about the change, so the {day} delivery stood outside for {number} hours.',
      'Order {big} was sent twice, which was just a small slip, but {name} had to drive back to the {place}.',
      '{name} refused to sign the form at first, so I showed her what {number} late deliveries had cost us.',
      'I wrote a checklist with {number} steps, tried it with {name} on two shifts, and removed what nobody used.',
      'To be fair, the supplier never told us that the {thing} needed {number} days to settle.',
      'I then trained {number} people in groups of three, and I stayed with each group for its first {day}.',
      'After **two weeks** I measured again and found that {number} of {big} entries still lacked a date.',
      'I could have asked for help {big} minutes sooner, and I should have checked the {thing} before the {day} rush.',
      'When the {thing} broke down on {day}, I took the calls myself and sent {name} to fetch part {big}.',
      'I moved the [weekly count](https://example.com/{big}) of the {thing} from {day} to {day}.',
      'You know how it is when {big} people are busy: things fall through, and the {thing} is the first to go.',
    ],
  },
  {
    heading: 'Result',
    words: 250,
    sentences: [
      'Errors in the {thing} fell from {big} to {number} a month, and they stayed there until {month}.',
      'The {place} became {better}, and {person} said that {big} mornings felt different.',
      'We saved ${big} in the first quarter and {number} hours of overtime each week.',
      'Contract {big} was renewed for {number} months without a single complaint about the {thing}.',
      '{name} now runs the {thing} alone, and {number} percent of the orders leave before noon.',
    ],
  },
  {
    heading: 'Lessons',
    words: 260,
    sentences: [
      'I learned that communication is key, and that a {thing} is only as good as its last {big} entries.',
      'I had trusted all {big} figures of the {thing} because they looked tidy, and never asked who typed them in.',
      'Since then I write the owner and the date on every {thing}, and I check {big} of them on {day}.',
      'In {month} I used the same checklist at another {place}, where it caught {number} mistakes in {number} days.',
      'Next time I will try to involve {person} from the start, {big} hours before the {thing} opens.',
    ],
  },
];
