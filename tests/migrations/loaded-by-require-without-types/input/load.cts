declare function text(): string;

function wait(): string {
  return text();
}

export function load(): string {
  return wait();
}
