declare function text(): string;

async function wait(): Promise<string> {
  return text();
}

export function load(): string {
  return wait();
}
