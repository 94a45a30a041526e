export function kind(): 'a' | 'b' {
  return 'a';
}
export function label(): string {
  switch (kind()) {
    case 'a':
      return 'A';
    case 'b':
      return 'B';
  }
}
