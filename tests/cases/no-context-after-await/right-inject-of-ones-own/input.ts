declare function load(): Promise<void>;

function inject(key: string): string {
  return key;
}

export async function setup(): Promise<string> {
  await load();
  return inject('theme');
}
