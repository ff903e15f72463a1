/** Words that begin a sentence with a capital and name nobody, in lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const COMMON_WORDS = set(`
  a about above across after again against all almost along already also although always am among an and another any
  anybody anyone anything are around as aside at away back be because become been before begin behind being below beside
  besides better between beyond both but by can cannot could decide despite did do does doing done down during each early
  either else end even eventually every everybody everyone everything except exactly few finally find first for from
  further give given go going good had half hardly has have having he hence her here hers herself him himself his how
  however i if in indeed inside instead into is it its itself just keep knowing last late later least less let like made
  make making many may me mention might mine more moreover most much must my myself name near neither never nevertheless
  next no nobody none nor not nothing now nowhere of off often on once one only or other others otherwise our ours
  ourselves out outside over own part past perhaps please put quite rather read really right said same say second see
  several shall she should show similarly simply since so some somebody someone something sometimes soon start state still
  such take tell than that the their theirs them themselves then there therefore these they third this those though
  through throughout thus to today together told tomorrow too toward towards two under unless until up upon us use usually
  very was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why
  will with within without would yes yesterday yet you your yours yourself
  add aim answer anchor ask attach attribute avoid back balance break bring build call change check choose clarify close
  combine compare complete condense confirm connect consider count cover credit cut date define delete describe detail
  develop drop emphasise emphasize establish evidence expand explain express fill focus follow frame highlight identify
  illustrate include introduce join lead leave lessons limit link list lower measure merge move narrow note offer open
  order outline own pause pick place point prepare present prove provide quantify quote raise reduce reflect relate
  remove rename reorder repeat rephrase replace report rewrite reveal round separate set share sharpen shorten shrink
  specify spell split stakes strengthen stress substitute summarise summarize support swap tie tighten trim try turn
  unpack verify walk weigh word write
  action connection delivery honesty learning opening ownership result results situation star structure task interviewer
  interviewers listener listeners story`);
