export function format(source: string, options?: { parser?: string }): Promise<string>;
export function resolveConfig(file: string): Promise<Record<string, unknown> | null>;
