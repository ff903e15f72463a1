/** Forms of the verbs that help others. Contracted forms carry their apostrophe: "I|'ve", "didn't". */
export const BE = `am is are was were be been being isn't aren't wasn't weren't ain't 're 'm`;
export const HAVE = `have has had having haven't hasn't hadn't 've`;
export const DO = `do does did don't doesn't didn't`;
export const MODALS = `can could may might must shall should will would ought ca wo cannot can't couldn't mightn't mustn't shan't
  shouldn't won't wouldn't needn't 'll 'd`;

/** Words that deny the verb beside them. */
export const NEGATIONS = `not never hardly barely scarcely rarely seldom n't`;

/** Adverbs that stand inside a verb group without an ending that gives them away. */
export const GROUP_ADVERBS = `also still then just always often all both never even soon ever once later again only already
  well sometimes rarely almost nearly so first each simply not better rather somehow at last`;
