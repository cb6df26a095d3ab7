/** What a part of a page is for, as its element or its class names say. */
export type Region = 'furniture' | 'comments' | 'related' | 'caption' | 'credit' | 'byline' | 'timestamp' | 'summary';

/** Parts whose text is no part of the story. */
export const OUTSIDE: ReadonlySet<Region> = new Set<Region>(['furniture', 'comments', 'related']);

const BY_TAG: Readonly<Record<string, Region>> = {
  nav: 'furniture',
  footer: 'furniture',
  aside: 'furniture',
  menu: 'furniture',
  dialog: 'furniture',
  button: 'furniture',
  search: 'furniture',
  form: 'furniture',
  figcaption: 'caption',
};

const BY_ARIA_ROLE: Readonly<Record<string, Region>> = {
  navigation: 'furniture',
  banner: 'furniture',
  contentinfo: 'furniture',
  complementary: 'furniture',
  search: 'furniture',
  dialog: 'furniture',
  alertdialog: 'furniture',
  menu: 'furniture',
  toolbar: 'furniture',
};

const BY_ITEMPROP: Readonly<Record<string, Region>> = {
  author: 'byline',
  datePublished: 'timestamp',
  dateModified: 'timestamp',
  caption: 'caption',
};

/** Class and id names, as words joined by hyphens; the first that fits decides. */
const BY_NAME: readonly (readonly [Region, RegExp])[] = [
  ['summary', /^(?:article|story|post)-(?:teaser|intro|summary)$/],
  ['comments', /^(?:comments?|disqus|comments?-(?:list|section|area|wrapper|container|thread|body)|user-comments|reader-comments)$/],
  [
    'related',
    /^(?:.*-)?(?:related|recommended|recommendations?|outbrain|taboola|trending|most-(?:read|popular|viewed|shared)|more-(?:stories|news|from|on|coverage|like-this)|see-also|also-like|also-read|further-reading|up-next|teasers?|promos?|onward|you-may-like)(?:-.*)?$/,
  ],
  ['related', /^(?:.*-)?read-(?:more|next|also)(?:-(?:links?|box|list))?$/],
  ['credit', /^(?:.*-)?(?:credits?|photographer|photo-by|image-source|copyright-holder|contributors?)$/],
  [
    'furniture',
    /^(?:.*-)?(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|sharebar|share-(?:bar|tools|buttons|links)|social|social-(?:links|share|media|bar|buttons)|cookies?|cookie-(?:banner|notice|consent|bar)|consent|gdpr|newsletter|newsletter-(?:signup|promo|box)|subscribe|subscription|signup|sign-up|paywall|advert|advertisement|ads?|ad-(?:slot|unit|container|wrapper|placeholder)|dfp|sponsored|sidebar|skip-link|skiplink|toolbar|tools|tags|tag-list|topics|pagination|pager|modal|popup|popover|overlay|masthead|site-(?:header|footer)|page-footer|global-(?:header|footer)|footer|visually-hidden|sr-only|screen-reader-text|author-bio|bio|donate|donation)$/,
  ],
  ['byline', /^(?:.*-)?(?:byline|by-line|author|authors|article-author|contributor-names?)(?:-(?:name|names|line|info))?$/],
  [
    'timestamp',
    /^(?:.*-)?(?:timestamp|time-stamp|pubdate|publish-date|published|publication-date|published-(?:at|date|time)|date-published|dateline|article-date|post-date|entry-date|updated|date)$/,
  ],
  ['caption', /^(?:.*-)?(?:caption|wp-caption-text|image-caption|media-caption)(?:-text)?$/],
  [
    'summary',
    /^(?:.*-)?(?:standfirst|dek|deck|sub-?headline|sub-?title|article-description|story-(?:summary|highlights)|highlights|key-points|keypoints|summary-points|synopsis|lead-in|kicker-text)(?:-(?:text|list))?$/,
  ],
];

/** `articleShareBar big_box` as `article-share-bar`, `big-box`. */
function names(value: string | undefined): string[] {
  return (value ?? '')
    .slice(0, 400)
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) =>
      name
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .replace(/_+|-{2,}/g, '-')
        .toLowerCase(),
    );
}

/** What an element is for; null where neither its tag nor its attributes tell. */
export function regionOf(tag: string, attributes: Readonly<Record<string, string>>): Region | null {
  const known = names(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-component'] ?? ''}`);
  for (const [region, pattern] of BY_NAME) if (known.some((name) => name.length <= 60 && pattern.test(name))) return region;
  const itemprop = BY_ITEMPROP[attributes['itemprop'] ?? ''];
  if (itemprop !== undefined) return itemprop;
  if (attributes['rel'] === 'author') return 'byline';
  return BY_ARIA_ROLE[attributes['role'] ?? ''] ?? BY_TAG[tag] ?? (attributes['aria-hidden'] === 'true' ? 'furniture' : null);
}

/** How surely an element holds the story: its text alone, the whole article, or the page's main part. */
export type Mark = 'text' | 'article' | 'main';

const TEXT_NAME =
  /^(?:.*-)?(?:article-?(?:body|text|content)|story-?(?:body|text|content)|post-?(?:body|content)|entry-?content|body-?(?:text|copy|content)|article-body-text)$/;

/** Whether an element says that it holds the story. */
export function markOf(tag: string, attributes: Readonly<Record<string, string>>): Mark | null {
  if ((attributes['itemprop'] ?? '').split(/\s+/).includes('articleBody')) return 'text';
  if (names(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`).some((name) => name.length <= 60 && TEXT_NAME.test(name)))
    return 'text';
  if (tag === 'article' || attributes['role'] === 'article') return 'article';
  return tag === 'main' || attributes['role'] === 'main' ? 'main' : null;
}
