const PAGES = 'https://github.com/async-boundary/eslint-plugin-async-boundary/blob/main/docs/rules';

/** Where a rule is explained. */
export const pageOf = (slug: string): string => `${PAGES}/${slug}.md`;
