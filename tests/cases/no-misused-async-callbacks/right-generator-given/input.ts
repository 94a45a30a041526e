declare function each(make: () => void): void;
each(async function* () {
  yield 1;
});
