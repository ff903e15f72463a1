/** Words of `--help`. */
export const USAGE = `star-stories: marks what an interviewer would stumble over in your STAR stories.

Usage
  star-stories lint  [options] PATH…    mark and explain
  star-stories grade [options] PATH…    grade too: eight dimensions, what to change, what they would ask

PATH is a file, a folder (its *.md files, those of inner folders too), a glob in quotes, or - for standard input.

Options
  --format FORMAT      text (default), json, sarif, github, md, or html with grade
  --assume-story       read every file as one story, even without labels
  --profile ID         time profile, such as failure-3
  --type ID            question type of stories that do not tell their own
  --config FILE        JSON with the editor's settings, without the prefix starStories.
  --fail-on SEVERITY   exit with 1 at a finding this severe: error, warning or information
  --with-model         grade with a model too, beside the offline grade; see below
  --model NAME         which model; implies --with-model
  --model-url ADDRESS  where it is, such as http://localhost:11434; implies --with-model
  --yes                send without asking
  -h, --help           this text
  -v, --version        the version

Exit codes
  0  done    1  findings at or above --fail-on    2  the call or a file could not be used

Everything happens on this machine, and nothing is sent anywhere, unless a model is asked for. Before a story is sent you
see what would leave and where it goes, and are asked; where nobody can answer, --yes has to be given. A document that
says ai: off in its front matter is never sent.

Environment of the model
  STAR_STORIES_MODEL_URL   address of a server that speaks the API of OpenAI
  STAR_STORIES_MODEL       name of the model
  STAR_STORIES_MODEL_KEY   key, sent to that address alone
  STAR_STORIES_MODEL_API   auto (default), responses or chat
`;

/** One line under an error in the call. */
export const USAGE_HINT = 'star-stories --help shows how to call it.';
