import type { Person } from './people.ts';

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#ced4da, #495057); --quiet: light-dark(#495057, #adb5bd); --accent: light-dark(#1864ab, #74c0fc); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#f8f9fa, #1a1b1e); color: light-dark(#212529, #f1f3f5); }
main { max-width: 30rem; margin: 0 auto; padding: 2.5rem 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
p { margin: 0 0 1.25rem; color: var(--quiet); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
button, input, select { font: inherit; color: inherit; background: light-dark(#fff, #25262b); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
button { width: 100%; text-align: left; cursor: pointer; }
button:hover { border-color: var(--accent); }
button small { display: block; color: var(--quiet); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.fields { display: grid; gap: .75rem; }
.fields label { display: grid; gap: .25rem; }
.fields button { text-align: center; font-weight: 600; }`;

/** A page without scripts or anything from elsewhere; its icon is the console’s, which is at the same address. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/** @param forms origins to which a form's answer may lead on: browsers hold redirects to the same policy */
const page = (title: string, body: string, forms: readonly string[] = []): Page => ({
  contentSecurityPolicy: [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src 'self'",
    `form-action 'self' ${forms.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Claim Docket</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`,
});

export interface Choice {
  readonly people: readonly Person[];
  readonly roles: readonly string[];
  /** Origins of the consoles that people come from. */
  readonly consoles: readonly string[];
}

/** Who are you? One button a person, and a form for somebody else. It posts to its own address. */
export const choicePage = ({ people, roles, consoles }: Choice): Page =>
  page(
    'Sign in',
    `<h1>Who are you?</h1>
<p>This is the laptop’s sign-in: no passwords, nothing leaves this machine.</p>
<ul>
${people.map(button).join('\n')}
</ul>
<h2>Somebody else</h2>
<form method="post" class="fields">
<label>Name <input name="user" required maxlength="64" autocomplete="off" pattern=".*\\S.*" title="A name, such as farah"></label>
<label>Role <select name="role">${roles.map((role) => `<option${role === 'reviewer' ? ' selected' : ''}>${escaped(role)}</option>`).join('')}</select></label>
<button>Sign in</button>
</form>`,
    consoles,
  );

const button = ({ user, role, desks }: Person, index: number): string =>
  `<li><form method="post"><button name="user" value="${escaped(user)}"${index === 0 ? ' autofocus' : ''}>${escaped(capitalized(user))}` +
  `<small>${escaped([role, ...desks].join(' · '))}</small></button></form></li>`;

/** Something went wrong, and what to do. */
export const problemPage = (problem: string, advice: string): Page =>
  page('Sign in', `<h1>That did not work</h1>\n<p>${escaped(problem)}</p>\n<p>${escaped(advice)}</p>`);

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
