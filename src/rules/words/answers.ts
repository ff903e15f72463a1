/** Patterns (`core/faults/phrases.ts`) that answer a dodge in the same breath: the own part in it, or the other's due. */
export const ANSWERS: readonly string[] = [
  'because|after i',
  ', as|since i',
  'that|which|who|whom i had',
  'that|which i ?had ~make|~order|~write|~choose|~set|~sign|~plan|~book|~send|~buy|~build|~promise',
  '~come|~lie|~start|~begin ?down|all|entirely from|in|with|at|of my|me',
  'because of my',
  'those|these|half|which|some|most ?of ?them ?all ~be my|mine',
  '~be ?quite ?perfectly ?of ?course right to|.|,|;|and|not|about',
  'glad|grateful|thankful|proud|thanks of|that|for|to|they|he|she',
  '~have a|every ?good ?fair point|case|right|reason',
  '?and rightly|deservedly|fairly so|.|,|;|and',
  'i ?could ?well ~understand|~see why|that|it',
];
