declare function login(): Promise<void>;
declare function upload(files: FileList): Promise<void>;

export async function drop(event: DragEvent): Promise<void> {
  event.preventDefault();
  await login();
  if (event.dataTransfer) await upload(event.dataTransfer.files);
}
