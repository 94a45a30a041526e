declare function work(name: string): Promise<void>;
declare const isQuick: boolean;

work('a')
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
work('b')
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
work('c')
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  })
  .finally(() => process.exit(0));
work('d')
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => {
    if (isQuick) process.exit(0);
  });
