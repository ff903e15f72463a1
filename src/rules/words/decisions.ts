import { words } from '../../core/language/lexicon.ts';

/** Verbs of deciding, finding out and persuading: what an interviewer wants to hear of one person. */
export const DECISIONS: ReadonlySet<string> = words(`
  agree approve cancel choose commit convince cut decide decline design determine diagnose drop elect escalate figure
  identify insist invent launch negotiate opt persuade pick plan postpone propose push realise realize recommend
  reject replace resolve rethink reverse rewrite select settle solve stop switch
`);
