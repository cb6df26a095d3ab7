import { describe, expect, it } from 'vitest';
import { asMarkdown, MARK } from '../../../bin/template-diff/as-markdown.ts';

describe('the comment', () => {
  it('tells each stage, with a sum', () => {
    const markdown = asMarkdown(
      new Map([
        ['staging', '[+] AWS::SQS::Queue A\n[~] AWS::SQS::Queue B\n └─ [+] Tags\n[~] AWS::SQS::Queue C'],
        ['production', ''],
      ]),
    );
    expect(markdown.startsWith(`${MARK}\n`)).toBe(true);
    expect(markdown).toContain('<b>staging</b>: 1 added, 2 changed, 0 removed');
    expect(markdown).toContain('**production**: nothing changes.');
  });

  it('shows as plain text whatever a template holds', () => {
    const markdown = asMarkdown(new Map([['staging', 'Description: ```\n</details> @everyone ````']]));
    expect(markdown).toContain('\n`````text\nDescription: ```\n</details> @everyone ````\n`````\n');
  });

  it('is as long as GitHub takes, cut at a line, and says so', () => {
    const line = '[+] AWS::SQS::Queue Something\n';
    const markdown = asMarkdown(new Map(['staging', 'production'].map((stage) => [stage, line.repeat(5000)])));
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toMatch(/Something\n… and \d{4} more lines: npm run template-diff\n```/);
    expect(markdown.match(/<\/details>/g)).toHaveLength(2);
  });
});
