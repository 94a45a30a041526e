declare function login(): Promise<void>;
declare function upload(files: readonly File[]): Promise<void>;

export async function drop(event: DragEvent): Promise<void> {
  const files = [...(event.dataTransfer?.files ?? [])];
  await login();
  await upload(files);
}
