/** Past forms that do not end in "-ed", of the verbs that stories are told with. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  'was were had did made went told took saw came got gave found thought kept left felt knew ran led held built brought bought wrote began spoke sat stood met paid sent spent lost won chose drew drove broke fell grew heard hid hit hurt laid lay lent let meant put quit read rose said sold set shook shot showed shut slept stuck struck swore taught threw understood woke wore cut cost became caught could flew forgot forgave sought dealt bid bore split spread bet'.split(
    ' ',
  ),
);
