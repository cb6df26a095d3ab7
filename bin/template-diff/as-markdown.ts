/** By this the comment is found again. */
export const MARK = '<!-- claim-docket: difference of the template -->';

/** GitHub takes comments of 65,536 characters. */
const LIMIT = 60_000;

/** The differences, by stage, as a comment for people: one fold a stage, and each as plain text whatever it holds. */
export function asMarkdown(differences: ReadonlyMap<string, string>): string {
  const budget = Math.floor(LIMIT / Math.max(1, differences.size));
  const stages = [...differences].map(([stage, text]) =>
    text === ''
      ? `**${stage}**: nothing changes.`
      : `<details><summary><b>${stage}</b>: ${count(text)}</summary>\n\n${fenced(cut(text, budget))}\n\n</details>`,
  );
  return [MARK, '### What this changes in the template', ...stages].join('\n\n') + '\n';
}

/** Resources are marked [+], [-] and [~] at the beginning of a line. */
function count(text: string): string {
  const of = (sign: string) => text.split('\n').filter((line) => line.startsWith(`[${sign}]`)).length;
  return `${of('+')} added, ${of('~')} changed, ${of('-')} removed`;
}

function cut(text: string, budget: number): string {
  if (text.length <= budget) return text;
  const lines = text.slice(0, budget).split('\n').slice(0, -1);
  return `${lines.join('\n')}\n… and ${text.split('\n').length - lines.length} more lines: npm run template-diff`;
}

/** A fence that is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
