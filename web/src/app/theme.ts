import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';
import styles from './theme.module.css';

/** The ink that headlines are set in; the one colour that means “do this”. */
const ink: MantineColorsTuple = [
  '#eef4fb',
  '#dbe6f2',
  '#b5cbe3',
  '#8caed5',
  '#6a95c9',
  '#5385c1',
  '#4077b6',
  '#2f6299',
  '#24507f',
  '#173f69',
];

/** The head of a dialog stays while the rest scrolls: what has the focus comes to lie below it, with its ring. */
const BELOW_HEAD = { content: { scrollPaddingBlockStart: '4rem' } } as const;

/**
 * Its head is no banner of the page. It comes and is gone at once: it has the focus until then, and the next key is not meant for it. With a transition on
 * its way in, it would be gone only a task later than its state, behind keys that already wait.
 */
const DIALOG = { attributes: { header: { role: 'presentation' } }, transitionProps: { duration: 0 } } as const;

/** Calm, close-set, and legible for eight hours. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { ink },
  fontFamily: 'Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Badge: { defaultProps: { radius: 'sm', variant: 'light' }, styles: { label: { textTransform: 'none', fontWeight: 600 } } },
    // In its own colour a title is too pale for the tint that it stands on.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    Modal: { defaultProps: DIALOG, styles: BELOW_HEAD },
    Drawer: { defaultProps: DIALOG, styles: BELOW_HEAD },
    Spotlight: { defaultProps: { transitionProps: { duration: 0 } } },
    // What a field lacks is heard when it is said, not only when somebody comes back to the field.
    InputError: { defaultProps: { role: 'alert' } },
    // A hint of a key that is not shown leaves no gap beside the words.
    Button: { classNames: { section: styles['section'] ?? '' } },
    // A child of a menu that is no item of it; without it the first item has the focus.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // Below a title its words are too pale to be read.
    Notification: { styles: { description: { color: 'var(--mantine-color-text)' } } },
    Kbd: { defaultProps: { size: 'xs' } },
  },
});

/** Of each colour that says something, a shade that can be read on white and on its own pale shade. */
const LEGIBLE = { orange: '#9a3412', teal: '#0b6350', lime: '#3f6212', red: '#a61b1b', gray: '#343a40' } as const;

/** Mantine’s dimmed text is too pale for WCAG’s 4.5:1 on the greys that it stands on here. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...Object.fromEntries(
      Object.entries(LEGIBLE).flatMap(([color, shade]) => [
        [`--mantine-color-${color}-light-color`, shade],
        [`--mantine-color-${color}-text`, shade],
      ]),
    ),
    '--mantine-color-dimmed': '#545c64',
    '--mantine-color-placeholder': '#5c646c',
    '--mantine-color-error': '#b42318',
  },
  dark: {
    '--mantine-color-dimmed': '#b1b3b6',
    '--mantine-color-placeholder': '#a3a5a8',
    '--mantine-color-error': '#ff9d8f',
    // What Mantine makes of a pale shade leaves quiet badges almost black here.
    '--mantine-color-gray-light': 'var(--mantine-color-dark-5)',
    '--mantine-color-gray-light-hover': 'var(--mantine-color-dark-4)',
    '--mantine-color-gray-light-color': 'var(--mantine-color-dark-0)',
    '--mantine-color-ink-light': '#1c3550',
    '--mantine-color-ink-light-hover': '#244362',
    '--mantine-color-ink-light-color': 'var(--mantine-color-ink-1)',
  },
});
