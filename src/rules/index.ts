/** Every rule, in alphabetical order. */
import type { Rule } from '../core/rule.ts';
import emptySection from './empty-section.ts';
import hardToSay from './hard-to-say.ts';
import inconsistentNumber from './inconsistent-number.ts';
import missingApplication from './missing-application.ts';
import missingClosingQuestion from './missing-closing-question.ts';
import missingConnection from './missing-connection.ts';
import missingLessons from './missing-lessons.ts';
import missingOutcomeMetric from './missing-outcome-metric.ts';
import missingOwnership from './missing-ownership.ts';
import missingPractice from './missing-practice.ts';
import missingRecency from './missing-recency.ts';
import missingScale from './missing-scale.ts';
import missingSection from './missing-section.ts';
import missingStakes from './missing-stakes.ts';
import missingTarget from './missing-target.ts';
import noAgentlessPassive from './no-agentless-passive.ts';
import noBlame from './no-blame.ts';
import noConfidential from './no-confidential.ts';
import noCounterfactualExcuse from './no-counterfactual-excuse.ts';
import noDenial from './no-denial.ts';
import noFakeFailure from './no-fake-failure.ts';
import noFutureOnly from './no-future-only.ts';
import noGenericYou from './no-generic-you.ts';
import noGroupBlame from './no-group-blame.ts';
import noHedgedOwnership from './no-hedged-ownership.ts';
import noInchoativeFailure from './no-inchoative-failure.ts';
import noJustifying from './no-justifying.ts';
import noMinimizer from './no-minimizer.ts';
import noNominalizedFailure from './no-nominalized-failure.ts';
import noPlatitude from './no-platitude.ts';
import noRant from './no-rant.ts';
import noSelfPity from './no-self-pity.ts';
import noUnclearObligation from './no-unclear-obligation.ts';
import noVagueQuantity from './no-vague-quantity.ts';
import noVictimPassive from './no-victim-passive.ts';
import notOneEpisode from './not-one-episode.ts';
import overBudget from './over-budget.ts';
import preferIOverWe from './prefer-i-over-we.ts';
import sectionOrder from './section-order.ts';
import sectionShare from './section-share.ts';
import unclosedTarget from './unclosed-target.ts';
import unfilledPlaceholder from './unfilled-placeholder.ts';

export const rules: readonly Rule[] = [
  emptySection,
  hardToSay,
  inconsistentNumber,
  missingApplication,
  missingClosingQuestion,
  missingConnection,
  missingLessons,
  missingOutcomeMetric,
  missingOwnership,
  missingPractice,
  missingRecency,
  missingScale,
  missingSection,
  missingStakes,
  missingTarget,
  noAgentlessPassive,
  noBlame,
  noConfidential,
  noCounterfactualExcuse,
  noDenial,
  noFakeFailure,
  noFutureOnly,
  noGenericYou,
  noGroupBlame,
  noHedgedOwnership,
  noInchoativeFailure,
  noJustifying,
  noMinimizer,
  noNominalizedFailure,
  noPlatitude,
  noRant,
  noSelfPity,
  noUnclearObligation,
  noVagueQuantity,
  noVictimPassive,
  notOneEpisode,
  overBudget,
  preferIOverWe,
  sectionOrder,
  sectionShare,
  unclosedTarget,
  unfilledPlaceholder,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id, if there is one. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
