import type { Finding, Severity } from './finding.ts';
import type { Draft, Rule } from './rule.ts';
import type { Story } from './story.ts';
import { covers } from './text.ts';
import type { Suppression } from './suppress.ts';

/**
 * Runs the rules over one story. Findings come in the order of the text; what the writer has set off or asked to ignore
 * is left out, and of several deflection marks on the same words only the strongest stays.
 */
export function lint(
  story: Story,
  rules: readonly Rule[],
  severities: Readonly<Record<string, Severity>> = {},
  suppressions: readonly Suppression[] = [],
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const set = severities[rule.id];
    if ((set ?? rule.severity) === 'off') continue;
    for (const draft of rule.check(story)) {
      const finding = stamp(rule, draft, set);
      if (!suppressions.some((suppression) => silences(suppression, finding))) findings.push(finding);
    }
  }
  findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
  return strongestPerClause(findings);
}

function stamp(rule: Rule, draft: Draft, set: Severity | undefined): Finding {
  const severity = set ?? draft.severity ?? rule.severity;
  return {
    rule: rule.id,
    category: rule.category,
    severity: severity === 'off' ? 'information' : severity,
    message: draft.message,
    span: draft.span,
    fixes: draft.fixes ?? [],
    related: draft.related ?? [],
    probe: draft.probe ?? rule.probe,
  };
}

const silences = (suppression: Suppression, finding: Finding): boolean =>
  (suppression.rule === finding.rule || suppression.rule === '*') && covers(suppression.span, finding.span);

const RANK: Record<Finding['severity'], number> = { error: 3, warning: 2, information: 1 };

/** A clause is marked once: two dodges in the same words are one thing to hear, and advice on "we" adds nothing to one. */
function strongestPerClause(findings: readonly Finding[]): Finding[] {
  const dodges = findings.filter(({ category }) => category === 'deflection');
  return findings.filter(
    (one) => !yields(one) || !dodges.some((other) => other !== one && outranks(other, one)),
  );
}

const yields = ({ category, severity }: Finding): boolean =>
  category === 'deflection' || (category === 'ownership' && severity === 'information');

function outranks(other: Finding, one: Finding): boolean {
  const shared = Math.min(other.span.end, one.span.end) - Math.max(other.span.start, one.span.start);
  const shorter = Math.min(other.span.end - other.span.start, one.span.end - one.span.start);
  if (shared * 2 < shorter || shared <= 0) return false;
  if (RANK[other.severity] !== RANK[one.severity]) return RANK[other.severity] > RANK[one.severity];
  const length = (finding: Finding): number => finding.span.end - finding.span.start;
  if (length(other) !== length(one)) return length(other) < length(one);
  return other.span.start < one.span.start || (other.span.start === one.span.start && other.rule < one.rule);
}
