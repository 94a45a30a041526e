class Effect<A> {
  static log(text: string): Effect<void> {
    console.log(text);
    return new Effect<void>();
  }
  readonly value?: A;
}

export function report(): void {
  Effect.log('printed');
}
