/** Patterns (`core/faults/phrases.ts`) of a failure that everybody shares. */
export const EVERYBODY: readonly string[] = [
  'none|not ?a ?one ?single of us',
  'we ~be|~get ?were ?perhaps all ?a ?little ?bit ?so ?too swept|carried|caught|busy|guilty|tired|optimistic|blind|wrong|late|to|too|convinced|sure|relaxed|distracted|at|in',
  'we|us all ?simply ?just ?rather ~think|~assume|~believe|~trust|~miss|~overlook|~underestimate|~forget|~fail|~drop|~look|~get|~let|~make|~rely|~expect|~sign|~nod',
  'as|collectively ?a ?whole ?, ?group|team|department|crew|company|unit|family|class|staff|shift|ward ?whole ?, we ?all ~be|~miss|~fail|~underestimate|~overlook|~drop|~lose|~forget|~assume|~have|~let|~get|~do|~make',
  'the whole|entire team|group|crew|ward|shift|department|class|staff|company|office|kitchen|floor|board ?had ?simply ~miss|~fail|~underestimate|~overlook|~drop|~lose|~forget|~assume|~get|~let|~think|~be|~make ?wrong|swept|carried|late|blind|too',
  'everybody|everyone ~lose|~miss|~assume|~think|~look|~make|~fail|~forget|~relax ?their ?his patience|sight|mistakes|that|somebody|someone|it|the|away',
  'the two|both|our ?two sides|camps|teams|parties|groups|departments ?just ?simply could|did|never|failed ?not|to ?just ?simply ~find|~agree|~talk|~meet|~understand|~speak',
  'we ?rather ?just ?simply collectively|jointly|together|both|each ?simply ~take|~drop|~let|~get|~lose|~miss|~fail|~fall|~forget|~make|~think|~assume|~look|~leave|~relax|~stop|~rush|~put|~sleep|~underestimate|~ignore|~trust|~believe',
  'nobody|none ?of ?us ?in|on|at|from ?the|our ?whole ?team|crew|shift|ward|room|kitchen|office|department|group|staff|table|floor|meeting|board had|really|actually|ever|even|once|bothered|thought|could ?ever ?even ?to ~look|~check|~ask|~notice|~think|~say|~read|~raise|~question|~test|~spot|~catch|~speak|~realise|~realize|~count|~dare|~mention|~remember',
  "~be ?really ?very ?much everybody|everyone|nobody 's fault|responsibility|failure|mistake|doing|job",
  'we ~get|~be ?all ?just carried|swept away|along',
];
