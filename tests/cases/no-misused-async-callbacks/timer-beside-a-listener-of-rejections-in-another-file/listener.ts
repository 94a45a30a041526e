process.on('unhandledRejection', (error) => {
  console.error(error);
});
export const started = Date.now();
