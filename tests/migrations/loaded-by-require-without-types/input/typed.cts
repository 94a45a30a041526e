declare function text(): string;

function wait(): string {
  return text();
}

export function read(): string {
  return wait();
}
