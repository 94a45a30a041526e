declare function text(): string;

async function wait(): Promise<string> {
  return text();
}

export async function read(): Promise<string> {
  return wait();
}
