import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** The Markdown tree of a text that `bounded` has tamed: CommonMark with tables. */
export const parse = (text: string): Root => parser.parse(text);

const parser = unified().use(remarkParse).use(tables).freeze();

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}
