export const pauses = [1, 2].map(async (ms) => {
  const start = Date.now();
  while (Date.now() - start < ms) {}
  return ms;
});
