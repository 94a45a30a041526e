import type { KnownSafeRow, Row } from '../row.js';

const ROUTER = ['react-router', 'react-router-dom'];
const NAVIGATES =
  'https://reactrouter.com/api/hooks/useNavigate#return-type-augmentation; measured: react-router@7.18 settles all of them without rejecting';
const QUERIES = [
  '@tanstack/query-core',
  '@tanstack/react-query',
  '@tanstack/vue-query',
  '@tanstack/solid-query',
  '@tanstack/svelte-query',
  '@tanstack/angular-query-experimental',
];
const QUERY_CLIENT =
  'https://tanstack.com/query/latest/docs/reference/QueryClient; measured: @tanstack/query-core@5.108, unless `throwOnError` is set';

const safe = (module: readonly string[], name: string, why: string, docs: string): KnownSafeRow => ({
  kind: 'known-safe',
  module,
  export: name,
  why,
  docs,
});

/** Promises of user interfaces that do not reject: what fails is shown where the result would have been. */
export const userInterfaceRows: readonly Row[] = [
  ...['NavigateFunction', 'SubmitFunction', 'FetcherSubmitFunction', 'FetcherWithComponents#load'].map((name) =>
    safe(ROUTER, name, 'the router gives what fails to the error boundary of the route', NAVIGATES),
  ),
  ...[
    'invalidateQueries',
    'refetchQueries',
    'resetQueries',
    'cancelQueries',
    'prefetchQuery',
    'prefetchInfiniteQuery',
  ].map((name) =>
    safe(QUERIES, `QueryClient#${name}`, 'the query keeps what fails for those who read it', QUERY_CLIENT),
  ),
];
