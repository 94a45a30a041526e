export type Loader = (work: Promise<string>) => string;

const loaders = new Map<string, Loader>();

export function register(name: string, loader: Loader): void {
  loaders.set(name, loader);
}
