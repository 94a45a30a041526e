export async function save(): Promise<void> {
  await fetch('/save');
}

export async function ping(): Promise<void> {
  try {
    await fetch('/ping');
  } catch {
    console.error('offline');
  }
}
