declare function save(): Promise<void>;

export async function press(event: MouseEvent): Promise<void> {
  const currentTarget = event.currentTarget;
  try {
    await save();
  } finally {
    (currentTarget as HTMLButtonElement).disabled = false;
  }
}
