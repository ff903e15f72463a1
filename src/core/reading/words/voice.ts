import { words } from '../../language/lexicon.ts';

/** Words for who writes, who reads, and whom a text is about. */
export const SPEAKER: ReadonlySet<string> = words(
  "i my me mine myself i'm i'd i've i'll we our us ours we'd we've we're ourselves",
);
export const LISTENER: ReadonlySet<string> = words("you your yours yourself you're you've you'd you'll");
export const OTHERS: ReadonlySet<string> = words('he she they candidate');

/** Of these, the words for a group. */
export const GROUP: ReadonlySet<string> = words("we our us ours we'd we've we're ourselves");

/** The writer as the one who acts. */
export const SUBJECTS: ReadonlySet<string> = words("i i'd i've we we'd we've");

/** Say what ought to be or will be, where nobody is named whom it concerns. */
export const DUTIES: ReadonlySet<string> = words(
  "should must shall will may can can't cannot needs need ought won't",
);

/** May stand in front of the verb with which a note or an order begins. */
export const LEADS: ReadonlySet<string> = words(
  'and then so first next also finally later now never not but second after always please just',
);

/** Past forms that tell a state even where a note begins with them: "Was closed for a week". */
export const STATES: ReadonlySet<string> = words('was were had did');
