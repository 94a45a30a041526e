export const pauses = [1, 2].map(async (ms) => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return ms;
});
