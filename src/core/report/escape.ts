/** Shows text as it is: what Markdown or HTML would read as structure is escaped, and its lines are joined. */
export const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]|~$@]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^(?:[#>+\-=]|\d+(?=[.)]))/, escapeOpening)
    .replaceAll('://', ':\\//')
    .replace(/\bwww\./gi, 'www\\.');

/** What would begin a heading, a quote or a list: "1." is escaped at its full stop. */
function escapeOpening(opening: string): string {
  return /\d/.test(opening) ? `${opening}\\` : `\\${opening}`;
}
