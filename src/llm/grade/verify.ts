/** From what a model answered to a grade that can be stood by: quotes looked up, arithmetic done, gates applied. */
import { questionType } from '../../core/data/question-types.ts';
import { bandOf, type Dimension, DIMENSIONS, type Grade } from '../../core/grade.ts';
import { weightOf } from '../../core/grade/overall.ts';
import type { Span } from '../../core/text.ts';
import { KnownFacts } from '../new-facts.ts';
import { type Outgoing, wordsOf } from '../outgoing.ts';
import { plainLine } from '../plain-line.ts';
import type { Answer } from '../port.ts';
import { ModelProblem } from '../problem.ts';
import { placeOfQuote } from '../quotes.ts';
import type { GradeAnswer } from './form.ts';
import { PROMPT_VERSION } from './rubric.ts';
import type { Disagreement, ModelDimension, ModelGrade } from './shape.ts';

/** From this score on a claim needs words of the story. */
const NEEDS_EVIDENCE = 3;
/** The control owns nothing; whoever gives it more was swayed or does not understand the anchors. */
const MOST_FOR_CONTROL = 2;
/** Share of the weight that must rest on evidence. */
const LEAST_SUPPORTED = 0.5;
/** From this distance on it is said that the graders differ. */
const APART = 2;

/** Checks an answer; fails with a `ModelProblem` where no grade is left. `rubric` is the offline grade. */
export function verifiedGrade(answer: Answer<GradeAnswer>, outgoing: Outgoing, rubric: Grade): ModelGrade {
  const { json } = answer;
  if (json.control.score > MOST_FOR_CONTROL) throw new ModelProblem('swayed');
  const reader = new Reader(outgoing);
  const dimensions = dimensionsOf((dimension) => reader.dimension(json.dimensions[dimension]));
  const overall = overallOf(dimensions, outgoing, rubric);
  return {
    overall,
    band: bandOf(overall),
    grader: 'model',
    model: plainLine(answer.model, 100),
    promptVersion: PROMPT_VERSION,
    gates: rubric.gates,
    dimensions,
    next: reader.texts(json.advice, 3),
    probes: reader.texts(json.questions, 4),
    disagreements: disagreementsOf(dimensions, overall, rubric),
    refused: reader.refused,
    withheld: outgoing.withheld,
    usage: answer.usage,
  };
}

const dimensionsOf = (
  judge: (dimension: Dimension) => ModelDimension,
): Record<Dimension, ModelDimension> => ({
  structure: judge('structure'),
  ownership: judge('ownership'),
  evidence: judge('evidence'),
  stakes: judge('stakes'),
  action: judge('action'),
  honesty: judge('honesty'),
  learning: judge('learning'),
  delivery: judge('delivery'),
});

/** Reads what a model wrote, and counts what cannot be shown. */
class Reader {
  readonly #outgoing: Outgoing;
  readonly #facts: KnownFacts;
  #quotes = 0;
  #texts = 0;

  constructor(outgoing: Outgoing) {
    this.#outgoing = outgoing;
    this.#facts = new KnownFacts(wordsOf(outgoing));
  }

  get refused(): ModelGrade['refused'] {
    return { quotes: this.#quotes, texts: this.#texts };
  }

  dimension({ evidence, missing, why, score }: GradeAnswer['dimensions'][Dimension]): ModelDimension {
    const places = new Map<string, Span>();
    for (const { sentence, quote } of evidence.slice(0, 10)) {
      const place = placeOfQuote(this.#outgoing, sentence, quote);
      if (place) places.set(`${place.start}-${place.end}`, place);
      else this.#quotes++;
    }
    return {
      score: score >= NEEDS_EVIDENCE && places.size === 0 ? null : score,
      why: this.#text(why),
      missing: this.#text(missing),
      evidence: [...places.values()].slice(0, 3),
    };
  }

  texts(texts: readonly string[], most: number): string[] {
    return [...new Set(texts.map((text) => this.#text(text)).filter((text) => text !== ''))].slice(0, most);
  }

  /** The text as it may be shown; empty where it brings a fact. */
  #text(text: string): string {
    const line = plainLine(text);
    const restored = this.#facts.newIn(line).length === 0 ? this.#outgoing.aliases.restore(line) : null;
    if (restored === null) this.#texts++;
    return restored ?? '';
  }
}

/** The mean of what is supported, weighted as the rubric weighs it, and capped by its gates. */
function overallOf(dimensions: ModelGrade['dimensions'], { story }: Outgoing, rubric: Grade): number {
  const type = questionType(story.type);
  let sum = 0;
  let supported = 0;
  let total = 0;
  for (const dimension of DIMENSIONS) {
    const weight = weightOf(dimension, type);
    const { score } = dimensions[dimension];
    total += weight;
    if (score === null) continue;
    sum += weight * score;
    supported += weight;
  }
  if (supported < total * LEAST_SUPPORTED) throw new ModelProblem('unsupported');
  const cap = Math.min(5, ...rubric.gates.map((gate) => gate.cap));
  return Math.round(Math.min(sum / supported, cap) * 10) / 10;
}

function disagreementsOf(
  dimensions: ModelGrade['dimensions'],
  overall: number,
  rubric: Grade,
): Disagreement[] {
  const pairs: Disagreement[] = [
    { on: 'overall', rubric: rubric.overall, model: overall },
    ...DIMENSIONS.flatMap((on) => {
      const { score } = dimensions[on];
      return score === null ? [] : [{ on, rubric: rubric.dimensions[on].score, model: score }];
    }),
  ];
  return pairs.filter((pair) => Math.abs(pair.rubric - pair.model) >= APART);
}
