declare function load(): string | Promise<string>;
export const shown = (): string => `${load()}`;
