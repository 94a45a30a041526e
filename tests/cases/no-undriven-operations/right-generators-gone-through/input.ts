function* steps(): Generator<number> {
  yield 1;
}

export function* both(): Generator<number> {
  yield* steps();
  const first = steps();
  first.next();
  for (const step of steps()) console.log(step);
}
