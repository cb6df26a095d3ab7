/** What of a KeyboardEvent tells which key was struck. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A key's name in a binding: the character itself (`d`, `?`, `A` for shift and a), or `Enter`, `Escape`, `ArrowDown`; `mod+` before it for Ctrl, or ⌘ on a Mac; `shift+` before an arrow. */
export type KeyName = string;

/** Keys to strike one after the other, separated by spaces: `d n`, `mod+k`. */
export type Binding = string;

/** The stroke's name, or undefined where it is no key of its own (Shift alone) or another program's (with Alt). */
export function keyName({ key, ctrlKey, metaKey, altKey, shiftKey }: Stroke): KeyName | undefined {
  if (altKey || key === 'Shift' || key === 'Control' || key === 'Meta' || key === 'Alt' || key === 'Dead') return undefined;
  const name = key === ' ' ? 'Space' : key;
  if (ctrlKey || metaKey) return `mod+${name.toLowerCase()}`;
  return shiftKey && name.startsWith('Arrow') ? `shift+${name}` : name;
}

/** What a stroke comes to, given the strokes before it. */
export type Outcome<Bound> =
  | { readonly kind: 'run'; readonly bound: Bound }
  /** The first keys of one or more bindings: the next stroke decides. */
  | { readonly kind: 'wait'; readonly strokes: readonly KeyName[]; readonly candidates: readonly Bound[] }
  | { readonly kind: 'none' };

/** Reads one more stroke. A whole binding wins over the beginning of a longer one; a stroke that continues nothing begins anew. */
export function readStroke<Bound extends { readonly keys: readonly Binding[] }>(
  before: readonly KeyName[],
  stroke: KeyName,
  bound: readonly Bound[],
): Outcome<Bound> {
  const strokes = [...before, stroke];
  const typed = strokes.join(' ');
  const whole = bound.find(({ keys }) => keys.includes(typed));
  if (whole !== undefined) return { kind: 'run', bound: whole };
  const candidates = bound.filter(({ keys }) => keys.some((binding) => binding.startsWith(`${typed} `)));
  if (candidates.length > 0) return { kind: 'wait', strokes, candidates };
  return before.length === 0 || stroke === 'Escape' ? { kind: 'none' } : readStroke([], stroke, bound);
}

/** Keys as they are shown to people on this machine. */
export function shownKeys(binding: Binding, mac: boolean): readonly string[] {
  return binding.split(' ').flatMap((key) => {
    if (key.startsWith('mod+')) return [mac ? '⌘' : 'Ctrl', shownKey(key.slice('mod+'.length))];
    if (key.startsWith('shift+')) return ['⇧', shownKey(key.slice('shift+'.length))];
    return /^[A-Z]$/.test(key) ? ['⇧', key] : [shownKey(key)];
  });
}

const NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
};

const shownKey = (key: string): string => NAMES[key] ?? key.toUpperCase();
