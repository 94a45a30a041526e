declare global {
  interface ImportMeta {
    readonly main: boolean;
  }
}

export async function main(): Promise<void> {
  throw new Error('invalid root');
}

if (import.meta.main) main().catch((error) => { console.error(error); process.exitCode = 1; });
