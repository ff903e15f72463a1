/** Whom a pronoun stands for. */
export const ACTOR_PRONOUNS = {
  I: `i me my myself mine`,
  we: `we us our ourselves ours`,
  others: `he she they him his her their them himself herself themselves someone somebody everyone everybody anyone anybody who whoever
    whom theirs others`,
  nobody: `nobody no-one none`,
  you: `you yourself yourselves oneself`,
} as const;
