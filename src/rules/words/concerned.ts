import { words } from '../../core/language/lexicon.ts';

/** Who else can be concerned, beyond persons and those whom the rubric counts; in the singular. */
export const CONCERNED = words(`
  court church parish village town city country county community society museum library factory farm clinic practice
  charity club festival station airport fleet army navy orchestra choir theatre theater press newspaper media union
  industry market branch chapter listener rider runner walker swimmer sailor speaker caller sender receiver settler
  everyone everybody people public`);

/** What can be lost or won beside money, and words of danger and of blame. */
export const AT_STAKE = words(`
  life livelihood job jobs career reputation name credibility trust confidence safety health freedom future survival
  pension rent wage wages income salary debt bankruptcy lawsuit evidence warranty guarantee promise commitment stake
  stakes risk danger hazard emergency crisis outage delay backlog queue complaint failure disaster flood drought storm
  evacuation recall shortage strike closure layoffs redundancies merger`);
