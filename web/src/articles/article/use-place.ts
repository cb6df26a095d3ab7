import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { articlePlaceOf } from './article-place.ts';
import type { ArticlePlace } from './article-place.ts';

/** Where on the page somebody is, and the way to another place of it; `undefined` takes a part away. The way back leads off the page, not through its places. */
export function usePlace() {
  const { article = '' } = useParams({ strict: false });
  const raw = useSearch({ strict: false });
  const place = useMemo(() => articlePlaceOf(raw), [raw]);
  const navigate = useNavigate();
  const go = (to: { readonly [Part in keyof ArticlePlace]: ArticlePlace[Part] | undefined }): Promise<void> =>
    navigate({ to: '/articles/$article', params: { article }, search: articlePlaceOf({ ...place, ...to }), replace: true });
  return { place, go };
}
