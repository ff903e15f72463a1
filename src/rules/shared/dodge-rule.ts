/** What the sixteen rules on dodging have in common. A rule adds which dodge it marks, and how it is answered. */
import type { Fix } from '../../core/finding.ts';
import type { DodgeKind } from '../../core/hearing/dodge-kinds.ts';
import { type Draft, defineRule, type Rule } from '../../core/rule.ts';
import type { Dodge, Story } from '../../core/story.ts';
import { type Family, type Weight, weightAt } from './dodge-weight.ts';
import { asksForOwnPart, ownPart } from './fixes.ts';

interface DodgeRule extends Omit<Rule, 'category' | 'check'> {
  readonly kind: DodgeKind;
  readonly family: Family;
  /** One sentence that describes and a question; never an accusation. */
  readonly message: string | ((story: Story, dodge: Dodge) => string);
  /** Something else in the sentence makes it honest. */
  readonly isMadeUpFor?: (dodge: Dodge) => boolean;
  /** Fixes that only this dodge has; saying one's own part answers all of them. */
  readonly fixes?: (story: Story, dodge: Dodge) => readonly Fix[];
}

export function defineDodgeRule({ kind, family, isMadeUpFor, message, fixes, ...rule }: DodgeRule): Rule {
  return defineRule({
    ...rule,
    category: 'deflection',
    *check(story): Iterable<Draft> {
      for (const dodge of story.dodges) {
        if (dodge.kind !== kind || asksForOwnPart(story, dodge.sentence.span)) continue;
        const weight = weightAt(family, dodge.sentence.kinds, story);
        if (weight === 'fair' || isMadeUpFor?.(dodge)) continue;
        yield {
          span: dodge.span,
          message: typeof message === 'string' ? message : message(story, dodge),
          fixes: [...(fixes?.(story, dodge) ?? []), ownPart(dodge.sentence)],
          related: dodge.words.map((words) => ({ span: words, message: 'It is heard in these words.' })),
          ...(!deservesWarning(dodge, weight) && { severity: 'information' as const }),
        };
      }
    },
  });
}

/** A warning is worth it only where hardly any is wrong; what nobody mishears is heard in every part. */
const deservesWarning = ({ surety }: Dodge, weight: Weight): boolean =>
  surety === 'unmistakable' || (surety === 'sure' && weight === 'full');
