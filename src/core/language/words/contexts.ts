/** Words that tell the class of the word beside them. */
export const SUBJECT_PRONOUNS = `i we he she they you it who whoever`;
export const OBJECT_PRONOUNS = `me us him them myself ourselves himself herself themselves yourself`;
export const POSSESSIVES = `my our your his her its their`;

/** What an object begins with. */
export const OBJECT_STARTERS = `the a an this that these those every each no some any all both another my our your his her its
  their me us him them myself ourselves himself herself themselves it you nothing everything something`;

/** Determiners that stand for a noun too: "some missed it", "most left". */
export const QUANTIFYING_DETERMINERS = `some any all both each several many few most more much either neither another this that
  these those such`;

/** After these a participle is mostly an adjective: "felt tired". */
export const LINKING_VERBS = `feel feels felt seem seems seemed look looks looked become becomes became stay stays stayed remain
  remains remained sound sounds sounded get gets got`;

/** "due to delay", "thanks to support": what follows "to" is a noun. */
export const NOUNS_BEFORE_TO = `due thanks according prior back access close owing subject addition contrary led lead leads
  leading went go going goes gone moved move moving came come returned return returning next linked related switched
  contributed attributed committed thanked key answer answers speak speaks spoke spoken speaking talk talks talked
  talking listen listened wrote written reported reporting presented`;

/** Plurals without "-s". */
export const PLURALS = `people staff ops children police men women data folk feet criteria`;

/** After these "'s" is "is" or "has". */
export const S_AFTER = `it that he she who what there here where how let this everything nothing something everyone nobody
  someone which why when`;
