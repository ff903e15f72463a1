/** Patterns (`core/faults/phrases.ts`) of hedged ownership that need no verb of fault. */
export const HEDGED_FAULTS: readonly string[] = [
  'perhaps|maybe|possibly|probably|arguably i ought|should|could|might ?not ?to have',
  'it ~be ?well ?quite ?just ?perfectly conceivable|possible|arguable|thinkable|imaginable|plausible|likely ?that i|my|some|part',
  'it|there may|might|could ?well ?just ?have ?be ?been that|a|some|something|moments|times i|my|chance|part|in|degree|moment|when|where ?did|that',
  'i|we ?may|might|could|probably|perhaps|suppose ~bear|~carry|~have|~share|~own some|part|a|certain|perhaps|partial|small ?small|certain|measure|share|part ?of responsibility|blame|share|part|of|fault|guilt|hand|role',
  "i|one ?sometimes|often|do|still ~wonder|~ask ?myself whether|if i|my|it ?perhaps ~should|~could|~might|~may|~be|ought|didn't|was|had|shouldn't|couldn't",
  'if you|one|we ?really want|like|will|insist|must|wish|can ,|.|to|call|it ?call',
  "could|might ?perhaps|probably|possibly|arguably|conceivably|maybe|well have|'ve ?perhaps ?been been|handled|done|put|said|asked|checked|looked|~be ?handled|done|put|said|phrased|better|clearer|timed|communicated|more ?a ?bit|little ?it|that|this|them|things better|earlier|differently|more|sooner|clearer|smoother|gentler|louder|closer|twice|quicker|carefully|clearly|a ?bit|touch",
  '~be|seem|felt ?i|it|was perhaps|maybe|possibly|arguably|somewhat|slightly ?a ?just ?ever ?so ?not ?bit|touch|tad|little|shade|trifle|somewhat|slightly|rather|less ?on ?the ?too ?than quick|relaxed|casual|optimistic|loose|generous|hasty|late|slow|short|distracted|careless|eager|keen|ambitious|trusting|harsh|direct|tired|lax|hurried|rushed|thin|low|high|clear|careful|thorough|cautious|blunt|vague|complacent|soft|strict|lenient|lenient|confident|sure|hard|side|cautious|naive|impatient|busy|brief|familiar|comfortable|ideal|smooth|rash',
  'i ~be|felt ?perhaps|maybe a ?little|bit|touch|tad|shade|trifle bit|little|touch|tad|shade|trifle|too ?on ?the ?too side|quick|relaxed|casual|optimistic|loose|generous|hasty|late|slow|short|distracted|careless|eager|keen|ambitious|trusting|harsh|direct|tired|lax|hurried|rushed|thin|thorough|lenient|confident|sure|cautious|naive|impatient|busy|brief|comfortable|blasé',
  'i ~be slightly|somewhat|rather|arguably|ever|fractionally|marginally|mildly ?so|slightly|somewhat|too ?too quick|relaxed|casual|optimistic|loose|generous|hasty|late|slow|short|distracted|careless|eager|keen|ambitious|trusting|harsh|direct|tired|lax|hurried|rushed|thorough|lenient|confident|cautious|naive|impatient|brief|comfortable|remiss',
  'part ?of ?it|this|that|the , ?to|perhaps|maybe|i|in ?a|some|suppose ?degree|extent ?, ~be|perhaps|may|might|could ?have ?perhaps ?~be ?be my|me|mine|i|down',
  "i ?had|'d ?may|might ?have ?perhaps|maybe not|hadn't|didn't|n't|wasn't ?have ?perhaps|maybe quite|entirely|exactly|fully|altogether|always|properly|really ~read|~check|~look|~be|~finish|~think|~listen|~count|~understand|~follow|~get|~test|~plan|~do|~pay|~tell|~ask",
  '~be partly|partially|perhaps|maybe|possibly|arguably mine|my',
];
