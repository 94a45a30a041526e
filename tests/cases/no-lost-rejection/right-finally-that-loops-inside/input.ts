declare function load(): Promise<string>;
declare const open: Set<{ close(): void; isShared: boolean }>;

export async function read(): Promise<string> {
  try {
    return await load();
  } finally {
    for (const one of open) {
      if (one.isShared) continue;
      one.close();
      if (open.size > 10) break;
    }
  }
}
