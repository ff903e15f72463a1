/** The links of a lesson in one sentence: insight → mechanism → application, or a platitude in their place. */
import type { SentenceReading } from '../language/sentence.ts';
import { isInsight, isPromise } from './insight.ts';
import { hasApplication } from './later-use.ts';
import { mechanismAt } from './practice.ts';
import { factsOf, type Place } from './sentence-facts.ts';

export type Link = 'insight' | 'mechanism' | 'application' | 'platitude';

/** Tells which links a sentence holds. */
export function linksOf(reading: SentenceReading, place: Place): ReadonlySet<Link> {
  const links = new Set<Link>();
  const facts = factsOf(reading);
  const mechanism = mechanismAt(facts, place);
  if (mechanism >= 0) links.add('mechanism');
  if (hasApplication(facts, place, mechanism)) links.add('application');
  if (facts.platitude) {
    if (links.size === 0) links.add('platitude');
  } else if (isInsight(facts, place)) links.add('insight');
  else if (links.size === 0 && isPromise(facts)) links.add('platitude');
  return links;
}
