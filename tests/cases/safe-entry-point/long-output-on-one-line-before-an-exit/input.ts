export const list = async (all: readonly string[]) => { process.stdout.write(`${JSON.stringify(all)}\n`); process.exit(0); };
