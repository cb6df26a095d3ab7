import type { BlockRole } from '../article.ts';
import type { Part } from '../text/compose.ts';
import { stripInline } from './inline.ts';

const HEADING = /^ {0,3}(#{1,6})[ \t]+/;
const UNDERLINE = /^ {0,3}(=+|-{2,})$/;
const ITEM = /^\s{0,8}(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+/;
const QUOTE = /^ {0,3}>[ \t]?/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const IMAGE = /^ {0,3}!\[([^\]]{0,500})\]\([^)]{0,500}\)$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/** Groups the lines of a Markdown text into its blocks, marks taken off; wrapped lines of one block are joined by a space. */
export function readBlocks(source: string): Part[] {
  const reader = new BlockReader();
  for (const line of source.split(/\r\n|[\n\r]/)) reader.take(line.trimEnd());
  return reader.end();
}

class BlockReader {
  private readonly parts: Part[] = [];
  private lines: string[] = [];
  private hint: BlockRole | null = null;
  private fenced = false;
  private titled = false;

  take(line: string): void {
    if (FENCE.test(line)) {
      this.close();
      this.fenced = !this.fenced;
    } else if (this.fenced) this.add([line], 'furniture');
    else if (line === '') this.close();
    else if (this.isUnderline(line)) this.add(this.lines.splice(0), this.heading(line.trim().startsWith('=') ? 1 : 2));
    else if (line.length <= 200 && RULE.test(line)) this.close();
    else this.takeText(line);
  }

  end(): Part[] {
    this.close();
    return this.parts;
  }

  private takeText(line: string): void {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) this.add([line.replace(HEADING, '').replace(/ #{1,6}$/, '')], this.heading(heading.length));
    else if (IMAGE.test(line)) this.add([IMAGE.exec(line)?.[1] ?? ''], 'caption');
    else if (ITEM.test(line)) this.start(line.replace(ITEM, ''), 'list-item');
    else if (QUOTE.test(line)) this.takeQuote(line.replace(QUOTE, ''));
    else if (this.lines.length > 0) this.lines.push(line.trim());
    else this.start(line, null);
  }

  private takeQuote(line: string): void {
    if (line.trim() === '') this.close();
    else if (this.hint === 'quote' && this.lines.length > 0) this.lines.push(line);
    else this.start(line, 'quote');
  }

  private isUnderline(line: string): boolean {
    return this.lines.length === 1 && this.hint === null && UNDERLINE.test(line);
  }

  /** The first heading of the first level is the headline. */
  private heading(depth: number): BlockRole {
    const hint = depth === 1 && !this.titled ? 'headline' : 'subheading';
    this.titled ||= depth === 1;
    return hint;
  }

  private start(line: string, hint: BlockRole | null): void {
    this.close();
    this.lines = [line.trim()];
    this.hint = hint;
  }

  private close(): void {
    this.add(this.lines.splice(0), this.hint);
    this.hint = null;
  }

  private add(lines: readonly string[], hint: BlockRole | null): void {
    if (lines !== this.lines && this.lines.length > 0) this.close();
    const text = stripInline(lines.join(' '));
    if (text !== '') this.parts.push({ text, hint });
  }
}
