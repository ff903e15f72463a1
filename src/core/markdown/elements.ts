/**
 * The elements that people write in Markdown. What stands in angle brackets and is none of them, such as
 * `<your role>`, is text that somebody has still to fill in.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr address article aside audio b bdi bdo big blockquote body br button caption center cite code col colgroup dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark meta nav ol optgroup option p picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr tt u ul var video wbr'.split(
    ' ',
  ),
);

/** Whether a tag, with or without its brackets' slash, is of an element of HTML. */
export function isElementTag(tag: string): boolean {
  const name = /^<\/?(?<name>[a-z][a-z0-9]*)/i.exec(tag)?.groups?.['name'];
  return name === undefined || ELEMENTS.has(name.toLowerCase());
}
