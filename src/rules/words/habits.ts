/**
 * How habits, opinions and suppositions are told, in the notation of `core/faults/phrases.ts`. They count only where
 * nothing is told that happened once.
 */
export const HABITS = [
  'i ?will|would usually|always|generally|normally|typically|regularly|often',
  'i|we ?really|always|usually tend to',
  'i ?really|always|usually|just|do try|aim|strive|like|prefer to',
  'i ?really|always|just|do make sure',
  'i ?strongly|firmly|really|truly believe that|in|it|every|everyone|a|the|honesty|people',
  "i am|'m ?just|simply|really a|an|the kind|type|sort of",
  'whenever ** i|we',
  'i would probably|definitely|certainly|first',
] as const;
