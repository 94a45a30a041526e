/** The methods that every promise has, each of which gives another promise. */
export const CHAIN_METHODS: ReadonlySet<string | undefined> = new Set(['then', 'catch', 'finally']);
