declare function load(key: string): Promise<string>;
const cache: Record<string, Promise<string>> = {};
export const cached = (key: string): Promise<string> => cache[key] || (cache[key] = load(key));
