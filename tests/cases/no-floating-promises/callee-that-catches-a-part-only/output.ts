declare function save(): Promise<void>;
declare function close(): void;

async function prepared(): Promise<void> {
  await save();
  try {
    await save();
  } catch {}
}

async function closed(): Promise<void> {
  try {
    await save();
  } finally {
    close();
  }
}

async function followed(): Promise<void> {
  try {
    await save();
  } catch {}
  await save();
}

export async function store(): Promise<void> {
  await followed();
  await prepared();
  await closed();
}
