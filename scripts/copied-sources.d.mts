export const root: string;
export function copySources(name: string, parent?: string, modules?: string): string;
