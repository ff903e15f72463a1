/** Patterns (`core/faults/phrases.ts`) of conditions that others, or luck, did not fulfil, and of apologies with an if. */
export const IF_ONLY: readonly string[] = [
  'with ?a|just ?only one|two|three|few|little|bit ?of more|extra|better|other ** would|could|might',
  'sorry if|that ?they|you|people|anyone|anybody|he|she|someone felt|feel|feels|was|were|got|took',
  'with a|an|some|the better|good|decent|proper|competent|right @role|system|budget|equipment|plan|brief|tools ** would|could|might',
  'but for the|their|his|her|a @role|@fault|weather|delay',
  "without ?the|that|this|those|a|all|our|their|his|her ** would|could|'d|might ?all ?easily have|'ve ~be|~make|~hit|~work|~succeed|~have|~finish|~win|~open|~pass|~manage|~hold|~come|~go|~deliver|~land|~reach|~meet|~get",
  "would|could|might|wouldn't|'d ?never ?easily ?all ?still have|'ve ?never ?easily ~be|~work|~hold|~stand|~go|~make|~finish|~manage|~happen|~come|~pass|~succeed|~land|~see|~catch ?it|fine|right|ready|well|there|perfectly|smoothly|on * had|but|except|hadn't|if the|it|they|he|she|not|nobody|someone|somebody|a|that|his|her|been|for|one|anyone",
  "a|an|any|some|clearer|better ?little ?bit ?of better|proper|clearer|decent|earlier|honest|competent|simple|single|warmer|normal|quieter|longer|stronger|bigger|quicker|faster|timely|briefing|word|call|more|brief * would|could|might ?easily|well have|'ve ~save|~spare|~prevent|~avoid|~solve|~stop|~fix|~change|~catch|~help|~make|~cover|~settle|~keep|~hold",
  "with ?a|an|some|just|only|one ?little|bit|more ?of decent|proper|better|full|good|right|extra|normal|another|second|more|working|accurate|clear ** none|nothing|all|it|that|we|i|nobody|this|everything ?of ?it|this|that would|'d|might|could|wouldn't ?have|never|not|easily",
  "any|on|in ?any ?a ?other normal|ordinary|other|average|usual|quieter|ideal|perfect ?other week|day|year|night|month|season|time|summer|winter|world|market|shift|team|company|morning ?of ?the ?year ,|and|it|we|i|that|nobody|no|this|would ?and ?it ?we ?i ?that ?nobody ?no|this ?one would|could|'d|might",
  'but for that|this|those|one|the|a|his|her|their|our|an',
  "if ?it|not|that had|hadn't|wasn't|weren't ?n't ?not ?~be|rained|for|snowed|frozen ?for",
  'had|if ?things|everything|the|all|only ?plan ?weather ~go|~stay|~hold|~be|~work|~play ?along ?according ?as ?to ?out ?on ?our ?plan|planned|normal|side ?, i|we|it|nobody|the|this|that',
  'sorry|apologise|apologize|apologies ?to|for ?anyone|anybody|those|whoever if|who|that ?anyone|they|people|somebody|someone|anybody|he|she|it|some ~feel|~be|~get|~take|~see|~find|~misunderstand|~come',
  "give|show|find|bring ?me|us|anyone|anybody ?a|an|the|another|enough|more ** and|; it|we|i|this|that|none|nobody|they|you|everything ?'d would|could|'d|might|will|'ll",
];
