declare const binding: { turn(): void };

export function runLoop(): void {
  binding.turn();
}
