/**
 * What an interviewer listens for, as patterns in the notation of `faults/phrases.ts`. Behaviour, not keywords: most of
 * them begin at a verb whose subject is the speaker, so that "I persuaded the foreman" counts and "persuasive" does not.
 */
import type { Part } from '../../story.ts';

/** A signal that words show. */
export interface WordedSignal {
  /** Completes "The story shows …". */
  readonly shows: string;
  /** Patterns that begin at the verb of something the speaker did. */
  readonly mine?: readonly string[];
  /** Patterns that begin at the verb of something that other people did. */
  readonly theirs?: readonly string[];
  /** Patterns that may stand anywhere outside quotation marks. */
  readonly anywhere?: readonly string[];
  /** Parts that it counts in, and text outside all parts; everywhere where this is left out. */
  readonly parts?: readonly Part[];
  /** One sentence that shows it, and one that only looks like it. */
  readonly hit: string;
  readonly miss: string;
}

/** Classes that the patterns name. Base forms. */
export const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  group:
    set(`team crew shift ward department squad staff project people kitchen night site class group engineer nurse
    volunteer apprentice driver developer cook guide technician picker tutor`),
  customer:
    set(`customer client patient user guest tenant resident student pupil passenger reader parent family member
    subscriber buyer shopper visitor farmer caller owner`),
  above:
    set(`manager boss director supervisor chief principal head foreman ceo cto vp superior headteacher matron
    partner commander editor`),
  anyone:
    set(`him her them everyone everybody owner manager boss director chief colleague nurse station council office
    customer client patient guest family parent team crew supervisor head principal tenant doctor bank authority`),
  unit: set(`team department desk office ward branch group shift division unit`),
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** The parts that tell what came of it. */
const AFTER: readonly Part[] = ['result', 'lessons'];
/** The parts that tell how things stood. */
const BEFORE: readonly Part[] = ['opening', 'situation', 'task'];

export const WORDED = {
  told: {
    shows: 'that you told those concerned',
    mine: [
      '~tell|~inform|~warn|~notify|~alert|~call|~ring|~phone ?the|my|our|his|her ?own ?duty @anyone',
      '~admit|~confess|~disclose',
      '~report it|this|that|the',
      '~read it|them to',
    ],
    hit: 'I called the station before anybody asked.',
    miss: 'The station called me before I asked.',
  },
  fixed: {
    shows: 'what you did to set it right',
    mine: [
      '~fix|~repair|~restore|~replace|~refund|~rebuild|~correct|~redo|~reissue|~undo|~recall|~retrain|~compensate',
      '~put it|that|this|them right',
    ],
    hit: 'I replaced the joint the same night.',
    miss: 'The joint was replaced the same night.',
  },
  loss: {
    shows: 'what it cost',
    anywhere: [
      '~lose ?a|an|one|two|three|the|our|my|all|half|about',
      '~cost ?us|me|the|them',
      '~miss ?the|our|my|a deadline|target|date|launch|opening|goal|train|flight|order|delivery',
      'penalty|penalties|fine|fines|refund|refunds|shortfall|write-off|overrun',
      'days|weeks|hours|minutes|months late',
      '~be|~arrive|~come|~open|~deliver|~finish late',
      '~pay * back|refund|fine|penalty|extra',
      '~leave us|me',
    ],
    parts: ['opening', 'result'],
    hit: 'We lost two families and 4,000 euros.',
    miss: 'We won two families and 4,000 euros.',
  },
  apologised: {
    shows: 'that you apologised',
    mine: ['~apologise|~apologize', '~say ?that ?i sorry', '~visit|~call|~write * to apologise|apologize'],
    hit: 'On Thursday I apologised for the note.',
    miss: 'She never apologised for the note.',
  },
  asked: {
    shows: 'that you asked before you judged',
    mine: [
      '~ask * why|what|how|whether|which|where|who',
      '~listen',
      '~interview',
      '~hear * out',
      '~sit down with',
    ],
    hit: 'I asked her what the new order was for.',
    miss: 'I asked for a desk by the window.',
  },
  disagreed: {
    shows: 'a disagreement',
    mine: ['~disagree', '~object', '~oppose', '~argue', '~push back', '~challenge', '~contradict'],
    theirs: ['~disagree', '~object', '~oppose', '~argue', '~push back', '~quarrel', '~clash'],
    anywhere: [
      'conflict|dispute|disagreement|quarrel|argument|tension with|between|over',
      '~disagree on|about|over|with',
      '~quarrel|~clash with|over|about',
      'not ~agree',
    ],
    hit: 'We disagreed about the layout of the shelves.',
    miss: 'We agreed on the layout of the shelves.',
  },
  above: {
    shows: 'that it was with someone above you',
    anywhere: ['my|our|the ?line ?department ?operations ?chief ?general ?managing ?shift @above'],
    hit: 'I disagreed with my line manager about the date.',
    miss: 'I disagreed with my neighbour about the date.',
  },
  'other-view': {
    shows: 'how the other side saw it',
    theirs: ['~want|~fear|~believe|~worry|~prefer|~feel|~think'],
    anywhere: ['their|his|her view|reason|reasons|concern|concerns|worry|fear|point|side'],
    parts: ['situation', 'action', 'result'],
    hit: 'She feared that two similar drugs would stand side by side.',
    miss: 'I feared that two similar drugs would stand side by side.',
  },
  agreed: {
    shows: 'an agreement',
    mine: ['~agree on|to|with|that', '~settle', '~negotiate'],
    theirs: ['~agree on|to|with|that', '~accept', '~sign|~back it|the|my|our'],
    anywhere: ['we ?both ~agree|~settle on|to|it|that', 'we ~settle'],
    parts: ['action', 'result'],
    hit: 'By Friday we agreed on one layout.',
    miss: 'By Friday we had two layouts.',
  },
  afterwards: {
    shows: 'how you stood with each other afterwards',
    theirs: ['~ask|~invite|~thank me|us', '~recommend me|us', '~come to me'],
    anywhere: [
      'still ~work together',
      '~work ?well together',
      '~get along|on with',
      'trust|trusts|trusted me',
    ],
    parts: AFTER,
    hit: 'Noor asked me to plan the cold store with her.',
    miss: 'Noor asked the chief for a cold store.',
  },
  led: {
    shows: 'that you led people',
    mine: ['~lead|~manage|~supervise|~head|~run|~direct|~coordinate * @group', '~take charge|over'],
    anywhere: ['i was|am * manager|foreman|leader|head|supervisor|lead of|for|with|on'],
    hit: 'I led the night shift of a ward with 24 beds.',
    miss: 'I joined the night shift of a ward with 24 beds.',
  },
  decided: {
    shows: 'a decision of your own',
    mine: ['~decide', '~choose', '~reject', '~rule * out', '~opt for', '~commit to'],
    hit: 'I decided to stop the lift.',
    miss: 'The council decided to stop the lift.',
  },
  weighed: {
    shows: 'an alternative that you weighed',
    mine: [
      '~consider|~weigh|~debate * ~reject|~decide|~choose|but',
      '~consider|~weigh',
      '~compare',
      '~decide|~advise against',
      '~rule * out',
      '~choose|~pick * over|instead',
    ],
    hit: 'I considered asking our chief and rejected it.',
    miss: 'The chief is a considerate man and rejected it.',
  },
  taught: {
    shows: 'that you helped somebody grow',
    mine: ['~teach|~train|~coach|~mentor|~tutor', '~show * how', '~pair up with', '~practise|~rehearse with'],
    hit: 'I trained two apprentices every Monday.',
    miss: 'I was trained together with two apprentices.',
  },
  'they-grew': {
    shows: 'what became of them',
    theirs: [
      '~pass|~become|~win|~qualify|~graduate',
      '~lead|~run ?the|a|his|her|their ?own * @group|shift|job',
    ],
    anywhere: ['was|were|been|got promoted'],
    parts: AFTER,
    hit: 'Both of them passed the exam in June.',
    miss: 'The building passed the inspection in June.',
  },
  objection: {
    shows: 'why they said no at first',
    theirs: [
      '~object|~refuse|~doubt|~oppose|~resist|~reject|~decline|~hesitate|~fear|~insist|~warn',
      '~say no',
    ],
    anywhere: ['~be against it|the|my|our', 'did not ~want to'],
    hit: 'The foreman refused, because a new rota had failed before.',
    miss: 'I refused, because a new rota had failed before.',
  },
  persuaded: {
    shows: 'how you won somebody over',
    mine: ['~persuade|~convince', '~win|~bring * over|round', '~get * to agree'],
    anywhere: ['~change his|her|their mind|minds', '~come round|around to'],
    hit: 'I persuaded the foreman with a week of figures.',
    miss: 'The foreman persuaded me with a week of figures.',
  },
  unclear: {
    shows: 'what nobody knew',
    anywhere: [
      'unclear|ambiguous|undefined|unspecified|undocumented',
      'no|without brief|spec|specification|requirements|requirement|guidance|instructions|manual|documentation|precedent',
      'without ?a|any brief|spec|specification|requirements|guidance|instructions|manual|documentation',
      'nobody|none|no-one knew|could ?say|tell|had ?ever',
      'no one knew|could|had ?ever',
      'did not|could not ?yet know|say|find ?out how|what|whether|which|who|if',
    ],
    hit: 'Nobody knew how many tins were left.',
    miss: 'Everybody knew how many tins were left.',
  },
  deadline: {
    shows: 'a date that pressed',
    anywhere: [
      'deadline|deadlines|cutoff|cut-off',
      'had|have|has|with ?only ?just * days|hours|weeks|minutes|nights to|left|before|until',
      'before the * opening|launch|season|exam|inspection|deadline|audit|visit|wedding|holiday|holidays|start',
      'by ?the monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|end',
      'by ?the ?* january|february|march|april|may|june|july|august|september|october|november|december',
    ],
    parts: BEFORE,
    hit: 'I had to renew both joints by 31 August.',
    miss: 'I had renewed both joints in a row.',
  },
  cut: {
    shows: 'what you left out',
    mine: [
      '~drop|~postpone|~defer|~cancel|~shelve|~prioritise|~prioritize|~deprioritise|~deprioritize',
      '~cut ?the|a|two|three|half * feature|features|scope|course|courses|dish|dishes|step|steps|scene|scenes',
      '~leave * out',
      '~say no to',
      '~put * first',
    ],
    hit: 'I dropped the second course and told the couple why.',
    miss: 'The second course was on the menu.',
  },
  criticised: {
    shows: 'the feedback that you got',
    theirs: [
      '~tell me ?later ?afterwards ?that i|my',
      '~give me * feedback|warning',
      '~criticise|~criticize me|my',
      '~complain * me|my|i',
      '~say ?that ?to i|my',
    ],
    anywhere: ['feedback that|was ?that i|my', 'in my review|appraisal'],
    hit: 'She told me later that I interrupt people.',
    miss: 'I told her later that she interrupts people.',
  },
  'spoke-up': {
    shows: 'the hard thing that you said to somebody',
    mine: [
      '~give|~share * feedback',
      '~tell him|her|them that|what|how he|she|they|his|her|their',
      '~raise it|this|that with',
      '~confront',
    ],
    hit: 'I told him that his handovers cost the next shift an hour.',
    miss: 'He told me that my handovers cost the next shift an hour.',
  },
  'upset-customer': {
    shows: 'a customer who was not content',
    anywhere: [
      'angry|upset|unhappy|furious|annoyed|dissatisfied|difficult|impatient @customer',
      '@customer * ~complain|~threaten|~shout|~refuse|angry|furious|unhappy|upset',
    ],
    hit: 'A guest complained about the noise, three nights in a row.',
    miss: 'A guest slept well, three nights in a row.',
  },
  'went-to-customer': {
    shows: 'that you went to the customer',
    mine: [
      '~visit|~ask|~call|~ring|~phone|~interview|~watch|~observe|~survey|~shadow ?the|a|our|my|every|each|two|three|four|five|six|ten|twelve|some|all @customer',
      '~sit|~ride|~talk|~speak with|to ?the|a|our|my|every|each|two|three|four|five|six|ten|twelve|some|all @customer',
    ],
    hit: 'I visited ten customers at home.',
    miss: 'Ten customers visited us at home.',
  },
  built: {
    shows: 'something new that you made',
    mine: [
      '~build|~invent|~design|~automate|~simplify|~introduce|~prototype',
      '~write|~create|~draw|~make|~set ?up ?a|an|one|the ?new ?first ?short ?shared script|checklist|tool|guide|template|form|board|programme|program|database',
    ],
    parts: ['action', 'result'],
    hit: 'I built a board of hooks for the keys.',
    miss: 'I bought a board of hooks for the keys.',
  },
  adopted: {
    shows: 'that others took it up',
    theirs: [
      '~adopt|~copy',
      '~use it|this|that|the|them|our|my',
      '~take it|this|that over|up',
      '~ask * for the same',
    ],
    anywhere: ['have|has|since|is|are ?now ?since adopted|copied', '~ask * for the same'],
    parts: AFTER,
    hit: 'Four other wards have adopted the sheet.',
    miss: 'Four other wards have lost the sheet.',
  },
  'beyond-role': {
    shows: 'that it was not your job',
    mine: ['~volunteer', '~step in|up', '~offer to'],
    anywhere: [
      'not my|our ?own job|task|role|responsibility|area|remit|department',
      'outside ?of my|our ?own job|role|remit|area|responsibility|responsibilities',
      'nobody|no-one asked|owned|else ?had|did|wanted',
      'nobody|no-one had asked',
      'no one ?had asked|owned|else',
      'without being asked|told',
    ],
    hit: 'It was not my job, and the leak was still there.',
    miss: 'It was my job, and the leak was still there.',
  },
  tried: {
    shows: 'a small trial first',
    mine: ['~try ?it|this|the|both|two|one|out', '~pilot|~trial', '~test it|this|the|both|with|on'],
    anywhere: ['pilot|trial|dry|test run', 'as a trial|pilot|test', 'we ~try both|it'],
    parts: ['action'],
    hit: 'I tried it on one shelf for a week.',
    miss: 'I did it on all shelves at once.',
  },
  changed: {
    shows: 'what changed around you',
    theirs: [
      '~change|~cancel|~announce|~merge|~reorganise|~reorganize|~withdraw|~resign|~quit|~double|~halve',
    ],
    anywhere: [
      'was|were|got cancelled|canceled|merged|reorganised|reorganized|moved|cut|withdrawn|halved|doubled',
      'new law|rule|owner|manager|system|regulation|law|requirement|requirements',
    ],
    parts: ['situation', 'task', 'action'],
    hit: 'Three weeks before the opening the council changed the date.',
    miss: 'Three weeks before the opening the council kept the date.',
  },
  adapted: {
    shows: 'how you changed course',
    mine: [
      '~replan|~adapt|~switch|~adjust|~rearrange|~reschedule|~rework|~relearn',
      '~change ?the|my|our plan|course|order|route|approach',
      '~move * to',
      '~learn to|how',
    ],
    hit: 'I rearranged the rota on the same evening.',
    miss: 'The rota was full on the same evening.',
  },
  'other-team': {
    shows: 'work with another team',
    anywhere: [
      'another|other|neighbouring|neighboring|different|both|two|three|four|five|six|several @unit',
      'the|our marketing|sales|legal|finance|design|support|security|data|research|operations|purchasing|product|it|hr @unit',
      'across @unit',
    ],
    hit: 'I agreed the order of work with the legal team.',
    miss: 'I agreed the order of work with my own team.',
  },
  traced: {
    shows: 'how you got to the cause',
    mine: [
      '~trace|~investigate|~analyse|~analyze|~debug|~diagnose|~reproduce|~examine|~inspect',
      '~measure|~time|~count|~log|~record|~plot ?the|each|every|all|how|what|which',
      '~look into',
      '~dig into|through',
      '~go through ?all|the|every|each ?of ?the * log|logs|records|notes|receipts|tickets',
    ],
    anywhere: ['root cause|causes', 'hypothesis|hypotheses', 'turned out to|that'],
    hit: 'I traced the noise to one bearing.',
    miss: 'The noise came from one bearing.',
  },
  'held-standard': {
    shows: 'a standard that you held to',
    mine: [
      '~insist',
      '~refuse to',
      '~reject|~return|~scrap ?the|a|every|all * batch|draft|parts|part|delivery|work|version|loaf|loaves',
      '~raise * bar|standard|standards|limit',
      '~stop|~hold|~halt * until',
    ],
    anywhere: ['good enough', 'quality|safety standard|standards|bar'],
    hit: 'I stopped the line until the seals fitted.',
    miss: 'The line stopped until the seals fitted.',
  },
  'right-over-easy': {
    shows: 'a value at stake',
    mine: ['~refuse to ?sign ?hide ?falsify ?change', '~disclose|~report the|it|this ?to'],
    anywhere: [
      'illegal|unethical|dishonest|fraud|bribe|consent|falsified|falsify|backdate|backdated',
      'conflict of interest',
      'cover|covered|hush|hushed ?it up',
    ],
    hit: 'He asked me to backdate the form, and I refused to sign.',
    miss: 'He asked me to date the form, and I signed.',
  },
  'kept-on': {
    shows: 'that you tried again',
    mine: ['~try|~start|~begin|~ask|~apply|~write again|over', '~keep trying|going|asking|at'],
    anywhere: [
      'second|third|fourth|fifth attempt|try|version|round|time',
      'setback|setbacks',
      'first attempt|try|version failed|broke|fell|was',
    ],
    parts: ['action', 'result'],
    hit: 'The first attempt failed, and I started again with thicker rope.',
    miss: 'The rope was thick, and I started with it.',
  },
  thrift: {
    shows: 'that you made do with less',
    mine: ['~reuse|~borrow|~salvage', '~repair * instead'],
    anywhere: [
      'instead of buying|hiring|ordering|paying',
      'without ?any ?a|one extra|more|further|additional|new budget|money|staff|cost|spending',
    ],
    hit: 'I borrowed two pumps instead of buying them.',
    miss: 'I bought two pumps instead of waiting.',
  },
} satisfies Readonly<Record<string, WordedSignal>>;

export type WordedSignalId = keyof typeof WORDED;
