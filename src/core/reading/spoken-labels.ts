/**
 * Labels in the writer's own words: "What I took from it", "Steps I took", "How it ended", "My job in this". They are
 * told by their shape: who or what, and a verb of doing, of ending, of learning.
 */
import { verbForms } from '../language/morphology.ts';
import type { Part } from '../story.ts';

/** The part that a phrase in lower case stands for; null if it is no such label. */
export function spokenLabel(phrase: string): Part | null {
  if (
    !/^(?:what|how|where|when|why|my|the|steps|things|measures|actions|decisions|choices|lessons?) ?/.test(
      phrase,
    )
  )
    return null;
  if (phrase.split(' ').length > MAX_WORDS) return null;
  for (const [part, pattern] of SHAPES) if (pattern.test(phrase)) return part;
  return tellsDeed(phrase) ? 'action' : null;
}

/** A longer one is a sentence or a question to somebody. */
const MAX_WORDS = 8;

const I = '(?:i|we|me|us)';
const IT = '(?:it|this|that|things|the (?:story|project|thing|whole thing)|(?:all|everything) (?:this|that))';
const HAVE = "(?:'ve|'d| have| had| has| would| will|'ll| can| could|'s| is| do| did)?";
const SO = '(?: ?(?:also|now|then|still|really|actually|always|myself|personally|already))?';
const AFTER =
  '(?:ever )?(?:since|now|nowadays|today|differently|again|next time|afterwards?|from now on|instead)';

/** In the order in which they are tried: a lesson may be told in words of doing, "what I do now". */
const SHAPES: readonly (readonly [Part, RegExp])[] = [
  [
    'lessons',
    shape(
      `(?:what|how|things) ${I}${HAVE}${SO} (?:learn(?:ed|t|ing)?|take|took|taken|carry|carried|keep|kept|remember(?:ed)?|reali[sz]ed?|understand|understood|know|gain(?:ed)?|change|changed)(?: .*)?`,
    ),
  ],
  ['lessons', shape(`(?:what|how) ${I}${HAVE}${SO} (?:do|does|did|work|handle|be|act)(?: .*)? ${AFTER}`)],
  [
    'lessons',
    shape(
      `what (?:${IT}|i|he|she|they)(?: has|'s| had)? (?:taught|teaches|showed|shown|changed)(?: ${I}.*)?`,
    ),
  ],
  [
    'lessons',
    shape(
      `what(?:'s|'ll| is| has| have| was| will be)? ?(?:changed|different|stayed|stays|stuck|sticks|remains|remained|new|better|left over)(?: .*)?`,
    ),
  ],
  ['lessons', shape("what (?:i|we)(?: would|'d) (?:tell|say to|advise) .*")],
  ['lessons', shape('where i (?:am|stand) (?:now|today)')],
  ['lessons', shape(`(?:lessons?|things) ${I}${HAVE} .*`)],
  [
    'task',
    shape(
      `what ${I}(?: was| were|'d| had)?${SO} (?:had to|have to|supposed to|asked|meant to|needed to|wanted to|expected to|told to|promised|responsible|in charge)(?: .*)?`,
    ),
  ],
  [
    'task',
    shape(
      `what (?:was|were|had been) (?:asked|needed|wanted|expected|required|promised|mine|my (?:job|part|role|task))(?: .*)?`,
    ),
  ],
  [
    'task',
    shape(
      'my (?:own )?(?:job|part|role|duty|share|brief|assignment|task|goal|target|aim|mission|responsibility)(?: (?:in|at|for|on) .*)?',
    ),
  ],
  ['task', shape('where i came in|what it was about for me|why (?:me|it was mine)')],
  ['action', shape(`how ${I} went about .*`)],
  [
    'result',
    shape(
      `(?:what|how|where) (?:${IT}|${I}|all)${HAVE} ?(?:cost|brought|ended|end|came of|came|turned out|went|worked out|worked|led to|lead to|gave|got|achieved|reached|earned|saved|won|lost|left|finished|paid)(?: .*)?`,
    ),
  ],
  [
    'result',
    shape(
      'what (?:came|became)(?: out)? of (?:it|this|that|us)|what (?:was|is) the (?:result|outcome|end).*|what (?:was|got) (?:achieved|reached|lost|saved)',
    ),
  ],
  [
    'result',
    shape('what happened (?:next|then|after|afterwards|in the end|as a result|after that|at the end)'),
  ],
  [
    'action',
    shape(
      `(?:the )?(?:steps|things|measures|actions|decisions|choices) ${I}${HAVE}${SO} (?:took|taken|did|done|made|tried)(?: .*)?`,
    ),
  ],
  ['action', shape('what (?:was|got) (?:done|tried)(?: .*)?')],
  [
    'situation',
    shape(
      'where|where and when|when and where|where (?:i|we|it) (?:was|were|worked|happened)|what (?:happened|was (?:going on|wrong|happening|up)|it was about)|how (?:it|this|that|things) (?:began|started|stood|looked)|how (?:it|things) (?:was|were)|the (?:place|story so far)',
    ),
  ],
];

function shape(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** "What I did", "How I went about it": what or how, the writer, and any other verb in the past. */
function tellsDeed(phrase: string): boolean {
  const [, verb] =
    /^(?:what|how) (?:i|we)(?: (?:then|actually|really|finally|first|also))? (\p{L}+)(?: [^ ]+){0,3}$/u.exec(
      phrase,
    ) ?? [];
  if (verb === undefined || /^(?:was|were|had|felt|saw|knew|thought|wanted|needed)$/.test(verb)) return false;
  return verbForms(verb)?.past === true;
}
