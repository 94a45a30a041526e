declare global {
  interface ImportMeta {
    readonly main: boolean;
  }
}

export async function main(): Promise<void> {
  throw new Error('invalid root');
}

if (import.meta.main) void main();
