let isDead = false;

export function hang(): void {
  while (!isDead) {}
}
