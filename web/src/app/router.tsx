import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { LAST_DESK_KEY } from '../desks/last-desk.ts';
import { readLeadSearch } from '../lead/lead-tabs.ts';
import { screen } from '../parts/chunks/screen.ts';
import { SIGNED_IN_PATH } from '../sign-in/signed-in-path.ts';
import { SignedIn } from '../sign-in/signed-in.tsx';
import { readFiguresSearch } from '../figures/shown/figures-search.ts';
import { readSearch } from '../verdicts/filter/verdict-filter.ts';
import { Frame } from './frame.tsx';
import { Home } from './home.tsx';
import { Lost, Stumbled } from './lost.tsx';

const root = createRootRoute({ notFoundComponent: Lost, errorComponent: Stumbled });

const signedIn = createRoute({ getParentRoute: () => root, path: SIGNED_IN_PATH, component: SignedIn });

/** Everything that needs a person signed in. */
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame });

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: () => {
    const desk = localStorage.getItem(LAST_DESK_KEY);
    // TanStack Router takes a thrown redirect as an answer, not as an error.
    if (desk !== null) throw redirect({ to: '/desks/$desk/triage', params: { desk } });
  },
  component: Home,
});

const triage = createRoute({
  getParentRoute: () => frame,
  path: '/desks/$desk/triage',
  staticData: { title: 'Triage' },
  component: screen(async () => (await import('../triage/triage-screen.tsx')).TriageScreen),
});

const work = createRoute({
  getParentRoute: () => frame,
  path: '/desks/$desk/work/{-$claim}',
  staticData: { title: 'Work' },
  component: screen(async () => (await import('../work/work-screen.tsx')).WorkScreen),
});

const claim = createRoute({
  getParentRoute: () => frame,
  path: '/claims/$claim',
  component: screen(async () => (await import('../work/claim-link.tsx')).ClaimLink),
});

const lead = createRoute({
  getParentRoute: () => frame,
  path: '/desks/$desk/lead',
  validateSearch: readLeadSearch,
  staticData: { title: 'Lead' },
  component: screen(async () => (await import('../lead/lead-screen.tsx')).LeadScreen),
});

const articles = createRoute({
  getParentRoute: () => frame,
  path: '/articles',
  staticData: { title: 'Articles' },
  component: screen(async () => (await import('../articles/articles-screen.tsx')).ArticlesScreen),
});

const article = createRoute({
  getParentRoute: () => frame,
  path: '/articles/$article',
  staticData: { title: 'Article' },
  component: screen(async () => (await import('../articles/article-screen.tsx')).ArticleScreen),
});

const verdicts = createRoute({
  getParentRoute: () => frame,
  path: '/verdicts',
  staticData: { title: 'Verdicts' },
  validateSearch: readSearch,
  component: screen(async () => (await import('../verdicts/verdicts-screen.tsx')).VerdictsScreen),
});

const figures = createRoute({
  getParentRoute: () => frame,
  path: '/figures',
  validateSearch: readFiguresSearch,
  staticData: { title: 'Figures' },
  component: screen(async () => (await import('../figures/figures-screen.tsx')).FiguresScreen),
});

/** The page’s addresses; screens other than the first are loaded when they are gone to. */
export const router = createRouter({
  routeTree: root.addChildren([signedIn, frame.addChildren([home, triage, work, claim, lead, articles, article, verdicts, figures])]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the screen is called, to a screen reader and in the browser’s tab. */
    readonly title?: string;
  }

  interface Register {
    readonly router: typeof router;
  }
}
