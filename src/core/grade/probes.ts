import type { QuestionType } from '../data/question-types.ts';
import type { Finding } from '../finding.ts';

const MOST_PROBES = 6;
const FROM_FINDINGS = 4;

const RANK: Readonly<Record<Finding['severity'], number>> = { error: 2, warning: 1, information: 0 };

/** What an interviewer would ask next: first because of what was found, then because of the question. Each once. */
export function probesOf(findings: readonly Finding[], type: QuestionType): string[] {
  const byWeight = findings.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);
  const probes = [...new Set(byWeight.map(({ probe }) => probe).filter((probe) => probe !== ''))];
  return [...new Set([...probes.slice(0, FROM_FINDINGS), ...type.followUps])].slice(0, MOST_PROBES);
}
