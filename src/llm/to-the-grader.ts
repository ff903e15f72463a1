/**
 * Tells a sentence that speaks to whoever grades the story. Such a sentence is not sent at all: what a model has not
 * read cannot sway it. What slips through meets the other checks: quotes, gates, the control sentence.
 */
import { readingsOf } from './disguise.ts';

/** Whether a text asks for a grade, in any reading of it. */
export const speaksToGrader = (text: string): boolean =>
  readingsOf(text).some((reading) => PATTERNS.some((pattern) => pattern.test(reading)));

/** A verb in this place is an order: nothing before it that could be its subject. */
const ORDER = String.raw`(?:^|[.!?:;,"“”()\[\]{}<>#|–—-]|\b(?:please|must|should|shall|you|now|then|so|and|grader|assessor|model|ai|assistant))\s*(?:(?:please|just|simply|now|also|always|instead|to) )*`;
const GRADER = String.raw`(?:grader|assessor|evaluator|scorer|examiner|marker|judge|language model|ai model|ai assistant|ai|llm|chatbot)`;
const TOP = String.raw`(?:\b(?:5|five|10|ten|full|top|maximum|max|perfect|highest|best|outstanding|100)\b)`;
const MARKS = String.raw`(?:\b(?:scores?|marks?|grades?|ratings?|points|stars|dimensions?|rubric|everything|criteri(?:on|a)|across the board)\b|\b(?:out of|of|/) ?(?:5|five|10)\b|/ ?5\b)`;

const PATTERNS: readonly RegExp[] = [
  String.raw`${ORDER}(?:ignore|disregard|forget|override|overrule|bypass|skip|discard|set aside|stop (?:using|following|applying)|do not (?:use|follow|apply)|don't (?:use|follow|apply)) (?:[a-z']+ ){0,5}?(?:instructions?|rubrics?|prompts?|guidelines|criteria|anchors|scale|scoring|directions|system message|rules|everything above|all above|what you were told)\b`,
  String.raw`${ORDER}(?:give|award|assign|rate|grade|score|mark|return|output|print|respond|reply|answer|set|put|write|make|choose|enter)\b[^.!?]{0,80}?${TOP}[^.!?]{0,60}?${MARKS}`,
  String.raw`${ORDER}(?:give|award|assign|rate|grade|score|mark|return|output|print|respond|reply|set|put|make|enter)\b[^.!?]{0,60}?${MARKS}[^.!?]{0,60}?${TOP}`,
  String.raw`${ORDER}(?:give|award|rate|grade|score|mark) (?:it|this|me|them|all|everything|each|every)\b[^.!?]{0,40}?\b(?:5|five|full|top|maximum|max|perfect|highest|outstanding)\b`,
  String.raw`\b(?:you are|you're|act as|pretend to be) (?:now )?(?:an?|the|my|our) (?:[a-z-]+ ){0,2}${GRADER}\b`,
  String.raw`\bas (?:an?|the) (?:[a-z-]+ )?${GRADER},? (?:you|i order|please)\b`,
  String.raw`^\W*(?:(?:note|message|memo|instructions?|attention|reminder|dear|hello|hey|hi)[ ,:]*)(?:to |for )?(?:the |any |all |whoever |our )?(?:[a-z-]+ )?(?:${GRADER}|model|system|reviewer|assistant)\b`,
  String.raw`^\W*(?:system|assistant|developer)(?: (?:message|prompt|note|override))?\s*:`,
  String.raw`<\|?(?:im_start|im_end|system|endoftext)|\[/?(?:inst|sys)\]|<</?sys>>|#{2,} ?(?:instruction|system)`,
  String.raw`["']?\b(?:score|overall|overall score|final grade|rating)\b["']?\s*[:=]\s*["']?(?:5|five|10|100)\b`,
  String.raw`["'](?:dimensions?|structure|ownership|evidence|honesty|learning)["']\s*:\s*[{[\d]`,
  String.raw`\b(?:this|the|my) (?:story|answer|candidate|response|submission|applicant|text) (?:[a-z]+ )?(?:deserves|has earned|earns|merits|is worth|gets|(?:should|must|shall|is to|has to) (?:get|receive|earn|be (?:given|awarded|scored|graded|rated|marked)))\b[^.!?]{0,50}?${TOP}`,
  String.raw`\b(?:correct|expected|right|agreed|final|true|official|approved) (?:score|grade|rating|mark)s?\b[^.!?]{0,60}?(?:\bis\b|\bare\b|=|:)[^.!?]{0,30}?${TOP}`,
  String.raw`\b(?:graders|assessors|raters|examiners|evaluators)\b[^.!?]{0,40}?\b(?:gave|scored|rated|awarded|marked|agreed)\b[^.!?]{0,30}?\b(?:this|it)\b[^.!?]{0,40}?${TOP}`,
  // The same in the languages of the neighbours.
  String.raw`\b(?:ignoriert?|ignoriere|ignora|ignore[zs]|ignore les?|vergiss|olvida|oubliez?)\b[^.!?]{0,40}?\b(?:rubrik|rubrica|rubrique|grille|bewertung\w*|anweisung\w*|instruccion\w*|consignes?|instructions|istruzioni|regeln|reglas)\b`,
  String.raw`\b(?:gib|vergib|bewerte|da|dale|otorga|pon|donnez?|attribuez?|mettez|notez?|dai)\b[^.!?]{0,50}?\b(?:5|funf|cinco|cinq|cinque|volle punktzahl)\b[^.!?]{0,30}?(?:punkte?n?|puntos?|points?|punti|$|[.!])`,
].map((source) => new RegExp(source, 'u'));
